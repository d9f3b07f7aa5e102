import type { Result } from '../../result.ts';
import type { EffectRefusal } from './refusals.ts';
import { weighedDifference, type PlaceCounts, type Wdd, type WddTerms } from './wdd-parts.ts';

export interface WddInput extends PlaceCounts, WddTerms {}

/**
 * Weighted displacement difference: how many events fewer (or more) there were in a place and its ring than a comparison
 * place and its ring would have us expect. Takes the counts as Poisson; does not say why they changed.
 * @returns the whole, the place alone and the ring alone, in events; below 0 = fewer than expected
 *
 * Refuses `not-a-count`, `weight-not-positive`, `share-out-of-range`, `ring-half-given`, `nothing-happened` and
 * `nothing-in-ring`.
 * @source Wheeler & Ratcliffe 2018, doi:10.1186/s40163-018-0085-5; weights of time and area: the authors' ptools 2.0
 */
export function wdd(input: WddInput): Result<Wdd, EffectRefusal> {
  return weighedDifference([{ ...input, weight: 1 }], input, (_, part) => part);
}
