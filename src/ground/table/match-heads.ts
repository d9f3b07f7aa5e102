import { accept, refuse, type Result } from '../result.ts';
import type { TableFault } from './codes.ts';
import { showValue } from './show-value.ts';

/** Field -> the heads it goes by, simplified (see {@link simplified}), the best first. */
export type Vocabulary<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Field -> which column holds it. Fields that the table lacks are left out. */
export type Columns<Field extends string> = ReadonlyMap<Field, number>;

/** A head without what people write differently: case, accents, spaces, hyphens and underscores. */
export function simplified(head: string): string {
  return head
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/**
 * Finds the columns that a reader knows. Where the user has told which column holds what, only that counts.
 * @param strict fields of which two candidate columns are refused instead of the better one taken
 */
export function matchHeads<Field extends string>(
  header: readonly string[],
  vocabulary: Vocabulary<Field>,
  told: Readonly<Record<string, string>> | undefined,
  strict: readonly Field[] = [],
): Result<Columns<Field>, TableFault> {
  if (told && Object.keys(told).length > 0) return matchTold(header, vocabulary, told);
  const heads = header.map(simplified);
  const columns = new Map<Field, number>();
  for (const field of Object.keys(vocabulary) as Field[]) {
    const candidates = vocabulary[field].map((name) => heads.indexOf(name)).filter((at) => at >= 0);
    const repeated = candidates.find((at) => heads.indexOf(heads[at], at + 1) >= 0);
    if ((strict.includes(field) && candidates.length > 1) || repeated !== undefined) {
      return refuse({ code: 'column-ambiguous', value: showValue(candidates.map((at) => header[at]).join(', ')) });
    }
    if (candidates.length > 0) columns.set(field, candidates[0]);
  }
  return accept(columns);
}

function matchTold<Field extends string>(
  header: readonly string[],
  vocabulary: Vocabulary<Field>,
  told: Readonly<Record<string, string>>,
): Result<Columns<Field>, TableFault> {
  const columns = new Map<Field, number>();
  for (const [field, head] of Object.entries(told)) {
    const at = header.indexOf(head.trim());
    if (at < 0 || !Object.hasOwn(vocabulary, field))
      return refuse({ code: 'column-unknown', value: showValue(`${field}: ${head}`) });
    columns.set(field as Field, at);
  }
  return accept(columns);
}

/** The heads that no field uses, for a reader to see whether one of them should have been read. */
export function unusedHeads<Field extends string>(
  header: readonly string[],
  columns: Columns<Field>,
): readonly string[] {
  const used = new Set(columns.values());
  return header.filter((head, at) => head !== '' && !used.has(at));
}
