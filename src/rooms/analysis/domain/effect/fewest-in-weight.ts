import { AREAS, type PlaceCounts } from '../../../../ground/statistics/index.ts';

type WeighedCounts = PlaceCounts & { readonly weight: number };

/**
 * The fewest events that any area and period rests on. Where events weigh unequally it is as many equal ones as would be as
 * uncertain: two murders among a hundred thefts are little to stand on.
 * @returns at least 0; with equal weights simply the smallest count
 */
export function fewestInWeight(kinds: readonly WeighedCounts[]): number {
  const counted = AREAS.filter((area) => kinds.some((kind) => kind[area] !== undefined));
  return Math.min(
    ...counted.flatMap((area) => [
      inWeight(kinds, (kind) => kind[area]?.before ?? 0),
      inWeight(kinds, (kind) => kind[area]?.after ?? 0),
    ]),
  );
}

/** @source Kish 1965: the effective number of unequally weighed observations */
function inWeight(kinds: readonly WeighedCounts[], countOf: (kind: WeighedCounts) => number): number {
  const sum = kinds.reduce((total, kind) => total + kind.weight * countOf(kind), 0);
  const squares = kinds.reduce((total, kind) => total + kind.weight ** 2 * countOf(kind), 0);
  return squares === 0 ? 0 : sum ** 2 / squares;
}
