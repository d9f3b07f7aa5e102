import type { Interval } from '../effect/verdict.ts';

/** A place in the treated one's role: how far it came from its synthetic self. */
export interface PlaceboGap {
  /** mean gap after the start */
  readonly gap: number;
  /** root mean squared gap before; 0 = the fit was perfect */
  readonly missedBefore: number;
  /** how much of the treated place its synthetic self is made of: 0 to 1 */
  readonly madeOfTreated: number;
}

/** Where a placebo lies at least as far out as the treated place, as the supposed effect goes from one end to the other. */
type Stretch = readonly [from: number, to: number];

/**
 * The constant effects that the placebos do not speak against: taken away from the treated place, its mean gap in units of
 * its miss before is no longer farther out than alpha of all. A placebo that is partly made of the treated place moves too.
 * @param treated mean gap and miss before of the treated place; the miss > 0
 * @returns from -Infinity or to Infinity where no effect on that side is farther out than enough of the placebos
 * @source Firpo & Possebom 2018, doi:10.1515/jci-2016-0026
 */
export function placeboInterval(
  treated: Pick<PlaceboGap, 'gap' | 'missedBefore'>,
  placebos: readonly PlaceboGap[],
  alpha: number,
): Interval {
  const needed = Math.floor(alpha * (placebos.length + 1) + 1e-9);
  if (needed === 0) return [-Infinity, Infinity];
  const stretches = placebos.map((placebo) => stretchesOf(treated, placebo));
  return [-farthestHeld(stretches.map(mirrored), needed), farthestHeld(stretches, needed)];
}

/** The largest effect that enough placebos hold. */
function farthestHeld(stretches: readonly (readonly Stretch[])[], needed: number): number {
  const ends = stretches.flat().map(([, to]) => to);
  const holds = (effect: number): boolean =>
    stretches.filter((held) => held.some(([from, to]) => from <= effect && effect <= to)).length >= needed;
  return ends.toSorted((one, other) => other - one).find(holds) ?? -Infinity;
}

/**
 * Solves |gap + made * effect| / missed >= |treated gap - effect| / treated missed for the effect. Both sides are straight
 * but for their bend at 0, so there are at most two places where they meet.
 */
function stretchesOf(
  treated: Pick<PlaceboGap, 'gap' | 'missedBefore'>,
  { gap, missedBefore, madeOfTreated }: PlaceboGap,
): readonly Stretch[] {
  // Multiplied by both misses, so that a perfect fit before needs no division by 0.
  const slope = madeOfTreated * treated.missedBefore;
  const level = gap * treated.missedBefore;
  const own = treated.gap * missedBefore;
  const against = meeting(own - level, slope + missedBefore);
  const along = meeting(own + level, missedBefore - slope);
  if (missedBefore > slope) return [[Math.min(against, along), Math.max(against, along)]];
  if (missedBefore === slope) {
    if (own + level === 0 || slope === 0) return [[-Infinity, Infinity]];
    return own + level > 0 ? [[against, Infinity]] : [[-Infinity, against]];
  }
  return [
    [-Infinity, Math.min(against, along)],
    [Math.max(against, along), Infinity],
  ];
}

function meeting(level: number, slope: number): number {
  return slope === 0 ? 0 : level / slope;
}

function mirrored(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map(([from, to]) => [-to, -from]);
}
