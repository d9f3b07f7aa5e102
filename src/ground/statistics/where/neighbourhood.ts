import type { Computation } from '../computation.ts';

/** Who is near whom among a number of places, however that was told: cells of a grid, a distance, or lists. */
export interface Neighbourhood {
  readonly places: number;
  /** neighbours of each place, itself not among them */
  readonly counts: Uint32Array;
  /** Writes the sum of the values of each place's neighbours. */
  readonly sumOver: (values: Float64Array, into: Float64Array) => Computation<void>;
  /** null where all are each other's neighbours; otherwise who names whom, since not all name those who name them */
  readonly oneWay: Links | null;
}

/** Each place's neighbours side by side: those of place 3 stand from `starts[3]` to before `starts[4]`, in rising order. */
export interface Links {
  /** length places + 1 */
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
}

/** How a place's neighbours are weighed: each counts 1, or all together count 1. */
export type Standardised = 'binary' | 'row';

/** What a link out of each place weighs. A place without neighbours has no links, and gets 0. */
export function linkWeights({ counts }: Neighbourhood, standardised: Standardised): Float64Array {
  return Float64Array.from(counts, (count) => (count === 0 ? 0 : standardised === 'row' ? 1 / count : 1));
}

/** How many places have nobody near. */
export function islandsIn({ counts }: Neighbourhood): number {
  let islands = 0;
  for (const count of counts) if (count === 0) islands++;
  return islands;
}
