import type { Result } from '../../result.ts';
import type { EffectRefusal } from './refusals.ts';
import { weighedDifference, type Wdd, type WddTerms, type WeighedKind } from './wdd-parts.ts';

export interface WddHarmInput extends WddTerms {
  /** each kind of event with what one of them weighs; length >= 1; with rings in all kinds, or in none */
  readonly kinds: readonly WeighedKind[];
}

/**
 * Weighted displacement difference in harm: as `wdd`, where a grave event counts more than a light one. The weights are taken
 * as known: their own uncertainty is not in the interval, and a few grave events decide much of it.
 * @returns the whole, the place alone and the ring alone, in the unit of the weights; below 0 = less harm than expected
 *
 * Refuses as `wdd`, and `empty-data` without a kind.
 * @source Wheeler & Ratcliffe 2018, doi:10.1186/s40163-018-0085-5; weights of harm: the authors' ptools 2.0
 */
export function wddHarm(input: WddHarmInput): Result<Wdd, EffectRefusal> {
  return weighedDifference(input.kinds, input, (kind, part) => `kinds/${kind}/${part}`);
}
