import { rateAfter, rateBefore, type Area, type WddTerms, type WeighedKind } from './wdd-parts.ts';

const COMPARED = [
  ['treated', 'control'],
  ['displacementTreated', 'displacementControl'],
] as const satisfies readonly (readonly [Area, Area])[];

/**
 * Whether a comparison would have us expect fewer than no events: it fell by more than the place, or the ring, had to begin
 * with. A place that halved its events is then told to be worse than expected; such a comparison place is no valid one.
 */
export function expectsLessThanNothing(kinds: readonly WeighedKind[], terms: WddTerms): boolean {
  return COMPARED.some(([place, comparison]) => {
    const change = rateAfter(comparison, kinds, terms) - rateBefore(comparison, kinds, terms);
    return rateBefore(place, kinds, terms) + change < 0;
  });
}
