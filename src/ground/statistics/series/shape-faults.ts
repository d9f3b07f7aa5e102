import type { StatisticRefusal } from '../refusal.ts';
import type { Season, SegmentedDesign, SegmentedShape } from './segmented-design.ts';

/** What a segmented regression refuses for before there are any counts: in its plan as in its data. */
export const SHAPE_REFUSALS = [
  'interruption-outside',
  'too-few-periods',
  'season-too-short',
  'season-too-detailed',
  'collinear-terms',
] as const;
type Fault = StatisticRefusal<(typeof SHAPE_REFUSALS)[number]> | undefined;

/** Periods before that leave at least one over when the lines are drawn: two points make a line whatever they are. */
export function leastBefore(trend: boolean): number {
  return trend ? 3 : 2;
}

/** The same after: a step needs two, a slope three. */
export function leastAfter(terms: SegmentedShape['terms']): number {
  return terms === 'step' ? 2 : 3;
}

/** What is wrong with the shape by its numbers alone. Terms that say the same are seen when they are fitted. */
export function shapeFault(shape: SegmentedShape): Fault {
  return (
    interruptionFault(shape) ??
    sideFault('before', shape.interruption, leastBefore(shape.trend)) ??
    sideFault('after', shape.periods - shape.interruption, leastAfter(shape.terms)) ??
    (shape.season && seasonFault(shape.season, shape.periods))
  );
}

/** What is wrong with the columns themselves, whatever they are fitted to. */
export function designFault({ matrix }: SegmentedDesign): Fault {
  const { rows, columns } = matrix;
  // As many columns as rows fit anything, and leave nothing over.
  return rows > columns
    ? undefined
    : { code: 'too-few-periods', detail: { side: 'whole', periods: rows, least: columns + 1 } };
}

/** A column that the others say has no value of its own. */
export function collinearTerms({ names }: SegmentedDesign, column: number): NonNullable<Fault> {
  return { code: 'collinear-terms', detail: { term: names[column] } };
}

function interruptionFault({ interruption, periods }: SegmentedShape): Fault {
  const inside = Number.isInteger(interruption) && interruption >= 1 && interruption < periods;
  return inside ? undefined : { code: 'interruption-outside', detail: { interruption, periods } };
}

function sideFault(side: string, periods: number, least: number): Fault {
  return periods < least ? { code: 'too-few-periods', detail: { side, periods, least } } : undefined;
}

function seasonFault({ period, harmonics }: Season, periods: number): Fault {
  if (!(2 * harmonics < period)) return { code: 'season-too-detailed', detail: { period, harmonics } };
  return periods < 2 * period ? { code: 'season-too-short', detail: { period, periods } } : undefined;
}
