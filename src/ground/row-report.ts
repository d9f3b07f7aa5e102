/**
 * One row of a file that could not be taken, in a form every importer shares. The wording of `code` stands in the
 * room's texts; `value` is what the file said, cut to 200 characters, so that the reader finds it again.
 */
export interface RowRejection {
  /** As a reader counts: in CSV the header is row 1; in JSON and NDJSON the first element is row 1. 0 = the whole file. */
  readonly row: number;
  /** The name in the row, when it could be read. */
  readonly name: string | null;
  readonly field: string;
  /** kebab-case, stable */
  readonly code: string;
  readonly value: string | null;
}

/** A file that was read to its end: what it offered, and the rows that have nothing to offer. */
export interface FileReading<Row> {
  readonly format: string;
  /** 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be' or 'windows-1252' */
  readonly encoding: string;
  /** rows that the file holds, taken or not */
  readonly rows: number;
  readonly accepted: readonly Row[];
  readonly rejected: readonly RowRejection[];
}

/** A file that is refused whole: nothing in it is used. Every bad row is named. */
export interface FileRefusal {
  readonly rejected: readonly RowRejection[];
}
