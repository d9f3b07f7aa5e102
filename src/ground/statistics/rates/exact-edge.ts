import { binomialAt, binomialAtMost, poissonAt, poissonAtLeast, poissonAtMost } from '../numbers/distributions.ts';
import { reachOf } from '../numbers/normal.ts';

/** Counts that chance alone gives, around what is expected. */
export interface CountLaw {
  readonly mean: number;
  readonly deviation: number;
  /** the largest count there can be */
  readonly most: number;
  readonly at: (count: number) => number;
  /** how many times as likely the next count is */
  readonly growth: (count: number) => number;
  readonly atMost: (count: number) => number;
  readonly atLeast: (count: number) => number;
}

export function poissonLaw(mean: number): CountLaw {
  return {
    mean,
    deviation: Math.sqrt(mean),
    most: Infinity,
    at: (count) => poissonAt(count, mean),
    growth: (count) => mean / (count + 1),
    atMost: (count) => poissonAtMost(count, mean),
    atLeast: (count) => poissonAtLeast(count, mean),
  };
}

export function binomialLaw(trials: number, chance: number): CountLaw {
  return {
    mean: trials * chance,
    deviation: Math.sqrt(trials * chance * (1 - chance)),
    most: trials,
    at: (count) => binomialAt(count, trials, chance),
    growth: (count) => ((trials - count) / (count + 1)) * (chance / (1 - chance)),
    atMost: (count) => binomialAtMost(count, trials, chance),
    // Turned round, so that the small tail is computed and not what is left of the large one.
    atLeast: (count) => binomialAtMost(trials - count, trials, 1 - chance),
  };
}

/**
 * The lower edge of what chance gives: the least count whose chance of "at most" reaches `tail`, less the part of it that is
 * not needed. A count lies below the edge exactly when its own "at most" is less than `tail`.
 * @param tail  0 to 0.5
 * @param reach `reachOf(2 * tail)`, for who asks for many edges
 * @returns a count, not whole; never below 0
 * @source Spiegelhalter 2005, appendix A.1.1, doi:10.1002/sim.1970
 */
export function lowerEdge(law: CountLaw, tail: number, reach = reachOf(2 * tail)): number {
  let count = guess(law, -reach);
  let chance = law.at(count);
  let reached = law.atMost(count);
  while (count > 0 && reached - chance >= tail) {
    reached -= chance;
    count--;
    chance /= law.growth(count);
  }
  while (reached < tail) {
    chance *= law.growth(count);
    count++;
    reached += chance;
  }
  return Math.max(0, count - (reached - tail) / chance);
}

/**
 * The upper edge, by the same rule seen from above: a count lies above it exactly when its own "at least" is less than
 * `tail`. The published formula reads the upper edge from below and lies one event lower: `lowered` gives that one.
 * @source Spiegelhalter 2005, appendix A.1.1, doi:10.1002/sim.1970; the chance beyond it: Manktelow & Seaton 2012,
 *   doi:10.1186/1471-2288-12-98
 */
export function upperEdge(law: CountLaw, tail: number, lowered: boolean, reach = reachOf(2 * tail)): number {
  let count = guess(law, reach);
  let chance = law.at(count);
  let reached = law.atLeast(count);
  while (count < law.most && reached - chance >= tail) {
    reached -= chance;
    chance *= law.growth(count);
    count++;
  }
  while (reached < tail) {
    count--;
    chance /= law.growth(count);
    reached += chance;
  }
  const edge = count + (reached - tail) / chance;
  return Math.min(law.most, lowered ? edge - 1 : edge);
}

function guess({ mean, deviation, most }: CountLaw, z: number): number {
  return Math.min(most, Math.max(0, Math.round(mean + z * deviation + (z * z - 1) / 6)));
}
