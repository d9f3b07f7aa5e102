import type { Static, TObject, TProperties, TSchema } from 'typebox';
import type { Result } from '../../../ground/result.ts';
import type { Computation, StatisticRefusal, Verdict } from '../../../ground/statistics/index.ts';
import type { AnalysisWords } from './words/index.ts';

/** The question a method answers, in the order in which they are asked. */
export const METHOD_GROUPS = ['where', 'movement', 'effect', 'series', 'before', 'rates', 'disclosure'] as const;
export type MethodGroup = (typeof METHOD_GROUPS)[number];

/** What a method found: the figures, and what must be told beside them. */
export interface Computed<Figures> {
  readonly result: Figures;
  readonly verdict?: Verdict;
  /** codes; each has its words */
  readonly warnings: readonly string[];
}

/**
 * A statistic that can be asked for by its name: what it takes, what it gives, and how that is said. The computing itself
 * is the ground's.
 */
export interface Method<Input extends TObject = TObject, Figures extends TSchema = TSchema> {
  /** kebab-case, as in `bin/platsbild analyse wdd` */
  readonly id: string;
  readonly group: MethodGroup;
  /** author-year and DOI */
  readonly source: string;
  readonly input: Input;
  readonly result: Figures;
  /** properties of the input that are choices and not data: they are repeated in the answer, defaults filled in */
  readonly settings: readonly (keyof Static<Input> & string)[];
  /** whether it draws random numbers, and so needs a seed */
  readonly usesChance: boolean;
  readonly compute: (
    input: Static<Input>,
    seed: number,
  ) => Computation<Result<Computed<Static<Figures>>, StatisticRefusal>>;
  /** one or more plain sentences with the number and its interval in them */
  readonly say: (computed: Computed<Static<Figures>>, input: Static<Input>, words: AnalysisWords) => string;
}

/** A method as the table of methods holds it, its own types forgotten: the contract has been checked before it is called. */
export interface AnyMethod extends Omit<Method, 'settings' | 'compute' | 'say'> {
  readonly settings: readonly string[];
  readonly compute: (input: unknown, seed: number) => Computation<Result<Computed<unknown>, StatisticRefusal>>;
  readonly say: (computed: Computed<unknown>, input: unknown, words: AnalysisWords) => string;
}

/** Checks a method's parts against each other, then puts it in the form that the table holds. */
export function defineMethod<Properties extends TProperties, Figures extends TSchema>(
  method: Method<TObject<Properties>, Figures>,
): AnyMethod {
  return method as unknown as AnyMethod;
}
