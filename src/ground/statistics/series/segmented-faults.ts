import { demandCounts, demandNumbers, demandSameLength, demandShare, firstFault } from '../demands.ts';
import type { SeriesRefusal } from './refusals.ts';
import type { CountSeries, SegmentedInput } from './segmented-input.ts';
import { shapeFault } from './shape-faults.ts';

type Fault = SeriesRefusal | undefined;

/** What is wrong with a segmented series before it is fitted. */
export function segmentedFault(input: SegmentedInput): Fault {
  const { counts, comparison, interruption, alpha } = input;
  return (
    firstFault<SeriesRefusal>(
      seriesFault('', input),
      comparison && seriesFault('comparison.', comparison),
      comparison && demandSameLength('counts', counts, 'comparison.counts', comparison.counts),
      demandShare('alpha', alpha),
    ) ??
    shapeFault({ ...input, periods: counts.length, compared: comparison !== undefined }) ??
    firstFault<SeriesRefusal>(
      zerosFault('counts', counts, interruption),
      comparison && zerosFault('comparison.counts', comparison.counts, interruption),
      lagFault(input),
    )
  );
}

/** A trend drawn forward to this many times what was ever counted is no expectation. */
const RUNAWAY = 100;

/** @param expected events after the interruption, by the fit without the measure */
export function runawayFault({ counts, exposure, interruption }: SegmentedInput, expected: number): Fault {
  const sizes = exposure ?? counts.map(() => 1);
  const highest = counts.reduce((most, count, period) => Math.max(most, count / sizes[period]), 0);
  const after = sizes.subarray(interruption).reduce((sum, size) => sum + size, 0);
  if (expected <= RUNAWAY * highest * after) return undefined;
  return { code: 'trend-runs-away', detail: { periods: interruption, periodsAfter: counts.length - interruption } };
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

/** From zeros alone a rate ratio is 0 or infinite, and its standard error infinite: the fit would then say "no difference". */
function zerosFault(name: string, counts: Float64Array, interruption: number): Fault {
  const before = counts.subarray(0, interruption).every((count) => count === 0);
  const after = counts.subarray(interruption).every((count) => count === 0);
  const side = before ? 'before' : 'after';
  return before || after ? { code: 'zeros-on-one-side', detail: { name, side } } : undefined;
}

function lagFault({ lag, counts }: SegmentedInput): Fault {
  if (lag === undefined || (Number.isInteger(lag) && lag >= 0 && lag < counts.length / 2)) return undefined;
  return { code: 'lag-too-long', detail: { lag, periods: counts.length } };
}
