import { accept, refuse, type Result } from '../../result.ts';
import { demandNumbers, firstFault } from '../demands.ts';
import type { WhereRefusal } from './refusals.ts';

/** Values as what each differs from their mean: every measure of this group sees nothing else of them. */
export interface Deviations {
  readonly mean: number;
  readonly each: Float64Array;
  readonly sumOfSquares: number;
  /** sums of deviations that lie nearer each other than this are equal: rounding alone made them differ */
  readonly tie: number;
}

/** With three, the spread that chance would give divides by zero. */
const FEWEST_PLACES = 4;

export function deviationsOf(values: Float64Array): Result<Deviations, WhereRefusal> {
  const fault = firstFault<WhereRefusal>(
    demandNumbers('values', values),
    values.length < FEWEST_PLACES
      ? { code: 'too-few-places', detail: { count: values.length, least: FEWEST_PLACES } }
      : undefined,
  );
  if (fault !== undefined) return refuse(fault);
  const mean = meanOf(values);
  const each = new Float64Array(values.length);
  let [sumOfSquares, largest] = [0, 0];
  for (let place = 0; place < values.length; place++) {
    const deviation = values[place] - mean;
    each[place] = deviation;
    sumOfSquares += deviation * deviation;
    if (Math.abs(values[place]) > largest) largest = Math.abs(values[place]);
  }
  const spread = Math.sqrt(sumOfSquares / values.length);
  // Equal values that a decimal fraction cannot write exactly differ from their own mean by rounding.
  if (spread <= 1e-13 * largest || spread === 0)
    return refuse({ code: 'no-variation', detail: { value: values[0], count: values.length } });
  return accept({ mean, each, sumOfSquares, tie: 1e-9 * spread });
}

/** In two rounds, so that the deviations sum to nothing but their own rounding. */
function meanOf(values: Float64Array): number {
  const count = values.length;
  let sum = 0;
  for (let place = 0; place < count; place++) sum += values[place];
  const near = sum / count;
  let rest = 0;
  for (let place = 0; place < count; place++) rest += values[place] - near;
  return near + rest / count;
}
