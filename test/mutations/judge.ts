import { sameContent } from '../../src/ground/table/index.ts';
import type { RowRejection } from '../../src/ground/row-report.ts';
import type { AnyRow, Mutation, Subject } from './mutation.ts';

/** The words of one room, by code. */
export type Wording = Readonly<Record<string, { readonly what: string; readonly remedy: string } | undefined>>;

/** What the good file comes to: its rows, and what is said of it before anything was done to it. */
export interface Original {
  readonly rows: readonly AnyRow[];
  readonly said: readonly RowRejection[];
}

/** Reads a mutated file and says what was wrong with how it was taken, or nothing. */
export function judge(
  subject: Subject,
  original: Original,
  mutation: Mutation,
  texts: readonly Wording[],
): string | undefined {
  const read = subject.read(mutation.bytes, mutation.options);
  const said = read.ok ? [...read.value.rejected, ...read.value.notices] : read.refusal.rejected;
  const unsaid = said.map((rejection) => faultInRejection(rejection, texts)).find((fault) => fault !== undefined);
  if (unsaid) return unsaid;
  if (!read.ok) {
    if (said.length === 0) return 'refused without a reason';
    return mutation.must === 'keep' ? `refused: ${JSON.stringify(said[0])}` : undefined;
  }
  if (mutation.must === 'refuse') return 'taken, and should have been refused';
  const { accepted, rejected, rows } = read.value;
  const leftOut = new Set(rejected.map(({ row }) => row));
  if (accepted.length + leftOut.size > rows) return `${accepted.length} + ${leftOut.size} rows of ${rows}`;
  const news = said.filter((rejection) => !original.said.some((old) => sameContent(old, rejection)));
  const named = new Set(mutation.must === 'report' ? news.map(({ row }) => row) : []);
  const changed = firstChange(subject, original.rows, accepted, named, mutation);
  return changed ?? firstLoss(subject, original.rows, accepted, news, mutation);
}

function faultInRejection(rejection: RowRejection, texts: readonly Wording[]): string | undefined {
  const { row, code, value, field } = rejection;
  if (!Number.isInteger(row) || row < 0 || field === '') return `no place: ${JSON.stringify(rejection)}`;
  if (value !== null && value.length > 200) return `a value of ${value.length} characters`;
  for (const wording of texts) {
    const said = wording[code];
    if (!said) return `no wording for ${code}`;
    if (said.what.includes('{value}') && value === null) return `${code} says {value}, and has none`;
  }
  return undefined;
}

function firstChange(
  { key }: Subject,
  original: readonly AnyRow[],
  accepted: readonly AnyRow[],
  named: ReadonlySet<number>,
  { withinMetres = 0 }: Mutation,
): string | undefined {
  for (const row of accepted) {
    if (named.has(row['row'] as number) || named.has(0)) continue;
    const before = original.find((candidate) => candidate[key] === row[key]);
    if (!before) return `a row that was not there: ${String(row[key])}`;
    if (!sameWithin(before, row, withinMetres)) return `changed in silence: ${JSON.stringify({ before, after: row })}`;
  }
  return undefined;
}

function firstLoss(
  { key }: Subject,
  original: readonly AnyRow[],
  accepted: readonly AnyRow[],
  said: readonly RowRejection[],
  { must, mayLoseRows }: Mutation,
): string | undefined {
  const missing = original.filter((row) => !accepted.some((candidate) => candidate[key] === row[key]));
  if (missing.length === 0 || mayLoseRows) return undefined;
  if (must === 'keep') return `lost: ${String(missing[0][key])}`;
  return said.length >= missing.length ? undefined : `lost in silence: ${String(missing[0][key])}`;
}

function sameWithin(before: AnyRow, after: AnyRow, metres: number): boolean {
  if (sameContent(before, after)) return true;
  if (metres === 0) return false;
  const { position: one, ...beforeRest } = before as { position?: { east: number; north: number } };
  const { position: other, ...afterRest } = after as { position?: { east: number; north: number } };
  if (!one || !other || !sameContent(beforeRest, afterRest)) return false;
  return Math.hypot(one.east - other.east, one.north - other.north) <= metres;
}
