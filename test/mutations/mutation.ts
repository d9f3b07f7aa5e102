import type { Random } from '../../src/ground/random.ts';
import type { Result } from '../../src/ground/result.ts';
import type { FileRefusal } from '../../src/ground/row-report.ts';
import type { ReadingWithNotices } from '../../src/ground/table/index.ts';

/**
 * What must happen to a mutated file.
 * - refuse: the whole file, with a reason
 * - keep: taken, and every row is exactly what it was
 * - report: taken or refused; when taken, a row is what it was or is named in the report, and none is lost in silence
 */
export type Must = 'refuse' | 'keep' | 'report';

export interface Mutation {
  readonly label: string;
  readonly must: Must;
  readonly bytes: Uint8Array;
  readonly options?: Readonly<Record<string, unknown>>;
  /** the mutation cut the file between two rows, which nobody can see */
  readonly mayLoseRows?: boolean;
  /** metres that a position may differ, where the file gives it in another system */
  readonly withinMetres?: number;
}

export type Mutator<Model> = (model: Model, random: Random) => Mutation;

/** A row as the judge sees it. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** A format under test: its good file, how it is read, and what may be done to it. */
export interface Subject {
  readonly format: string;
  readonly good: Uint8Array;
  /** what tells rows apart */
  readonly key: string;
  read(bytes: Uint8Array, options?: Readonly<Record<string, unknown>>): Result<ReadingWithNotices<AnyRow>, FileRefusal>;
  mutate(number: number, random: Random): Mutation;
}

export function pick<Value>(values: readonly Value[], random: Random): Value {
  return values[Math.floor(random() * values.length)];
}

export function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
