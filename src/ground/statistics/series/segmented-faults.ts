import { demandCounts, demandNumbers, demandSameLength, demandShare, firstFault } from '../demands.ts';
import type { SeriesRefusal } from './refusals.ts';
import type { Season } from './segmented-design.ts';
import type { CountSeries, SegmentedInput } from './segmented.ts';

type Fault = SeriesRefusal | undefined;

/** Periods before that leave at least one over when the lines are drawn: two points make a line whatever they are. */
export function leastBefore(trend: boolean): number {
  return trend ? 3 : 2;
}

/** The same after: a step needs two, a slope three. */
export function leastAfter(terms: SegmentedInput['terms']): number {
  return terms === 'step' ? 2 : 3;
}

/** What is wrong with a segmented series before it is fitted. */
export function segmentedFault(input: SegmentedInput): Fault {
  const { counts, comparison, interruption, alpha } = input;
  return (
    firstFault<SeriesRefusal>(
      seriesFault('', input),
      comparison && seriesFault('comparison.', comparison),
      comparison && demandSameLength('counts', counts, 'comparison.counts', comparison.counts),
      demandShare('alpha', alpha),
      interruptionFault(interruption, counts.length),
    ) ??
    firstFault<SeriesRefusal>(
      tooFewFault(input),
      input.season && seasonFault(input.season, counts.length),
      zerosFault('counts', counts, interruption),
      comparison && zerosFault('comparison.counts', comparison.counts, interruption),
      lagFault(input),
    )
  );
}

export function seasonFault({ period, harmonics }: Season, periods: number): Fault {
  if (!(2 * harmonics < period)) return { code: 'season-too-detailed', detail: { period, harmonics } };
  if (periods < 2 * period) return { code: 'season-too-short', detail: { period, periods } };
  return undefined;
}

function seriesFault(of: string, { counts, exposure }: CountSeries): Fault {
  return firstFault<SeriesRefusal>(
    demandCounts(`${of}counts`, counts),
    exposure && demandNumbers(`${of}exposure`, exposure),
    exposure && demandSameLength(`${of}counts`, counts, `${of}exposure`, exposure),
    exposure && exposureFault(`${of}exposure`, exposure),
  );
}

function exposureFault(name: string, exposure: Float64Array): Fault {
  const place = exposure.findIndex((value) => value <= 0);
  return place < 0 ? undefined : { code: 'exposure-not-positive', detail: { name, place, value: exposure[place] } };
}

export function interruptionFault(interruption: number, periods: number): Fault {
  const inside = Number.isInteger(interruption) && interruption >= 1 && interruption < periods;
  return inside ? undefined : { code: 'interruption-outside', detail: { interruption, periods } };
}

function tooFewFault({ counts, interruption, terms, trend }: SegmentedInput): Fault {
  const after = counts.length - interruption;
  if (interruption < leastBefore(trend)) {
    return { code: 'too-few-periods', detail: { side: 'before', periods: interruption, least: leastBefore(trend) } };
  }
  if (after < leastAfter(terms)) {
    return { code: 'too-few-periods', detail: { side: 'after', periods: after, least: leastAfter(terms) } };
  }
  return undefined;
}

/** From zeros alone a rate ratio is 0 or infinite, and its standard error infinite: the fit would then say "no difference". */
function zerosFault(name: string, counts: Float64Array, interruption: number): Fault {
  const before = counts.subarray(0, interruption).every((count) => count === 0);
  const after = counts.subarray(interruption).every((count) => count === 0);
  return before || after
    ? { code: 'zeros-on-one-side', detail: { name, side: before ? 'before' : 'after' } }
    : undefined;
}

function lagFault({ lag, counts }: SegmentedInput): Fault {
  if (lag === undefined || (Number.isInteger(lag) && lag >= 0 && lag < counts.length / 2)) return undefined;
  return { code: 'lag-too-long', detail: { lag, periods: counts.length } };
}
