/** What every file reader can answer about a file, a table or a position. The wording stands in `imports/texts`. */
export const FILE_CODES = [
  'file-empty',
  'file-too-large',
  'file-without-rows',
  'format-unknown',
  'format-spreadsheet',
  'encoding-mixed',
  'text-has-nul',
  'json-broken',
  'json-too-deep',
  'json-key-repeated',
  'quote-unclosed',
  'quote-misplaced',
  'too-many-columns',
  'too-many-faults',
  'head-repeated',
  'column-missing',
  'column-unknown',
  'column-ambiguous',
  'column-unused',
  'row-too-short',
  'row-too-long',
  'row-unreadable',
  'row-duplicate',
  'code-conflict',
  'code-missing',
  'code-malformed',
  'name-missing',
  'name-repeated',
  'text-unreadable',
  'text-unsafe',
  'text-too-long',
  'text-damaged',
  'person-data',
  'person-data-likely',
  'number-unreadable',
  'number-ambiguous',
  'number-out-of-range',
  'crs-missing',
  'crs-unknown',
  'position-missing',
  'position-incomplete',
  'positions-disagree',
  'municipality-not-a-code',
  'last-line-open',
  // From ground/geo, the same for every file that holds positions.
  'coordinate-not-a-number',
  'position-swapped',
  'position-outside-sweden',
  'degrees-where-metres',
  'metres-where-degrees',
  'geometry-unreadable',
  'geometry-kind',
  'ring-too-short',
  'ring-unclosed',
  'ring-without-area',
  'ring-crosses-itself',
  'hole-outside',
  'holes-overlap',
  'parts-overlap',
] as const;

export type FileCode = (typeof FILE_CODES)[number];

/** What was wrong, before it is known in which row; `value` is what the file said. */
export interface TableFault {
  readonly code: FileCode;
  readonly value: string | null;
}

/** A fault that belongs to a row, as {@link import('../row-report.ts').RowRejection} counts rows; 0 is the whole file. */
export interface RowFault extends TableFault {
  readonly row: number;
}
