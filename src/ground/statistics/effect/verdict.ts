/**
 * What must be known before an estimate may be read as an effect. Each is stated as true, as false, or not at all. True
 * forces "cannot tell"; what was not stated never does, but is told to the reader.
 */
export const FORCING_FACTS = [
  'fewerThanThreeBaselinePeriods',
  'noValidComparison',
  'resolutionWiderThanPlace',
  'activityIndicator',
  'recordingChanged',
  'boundaryChanged',
  'largeWorks',
  'severalMeasuresTogether',
  'dataOlderThanMeasure',
] as const;
export type ForcingFact = (typeof FORCING_FACTS)[number];
export type Facts = Readonly<Partial<Record<ForcingFact, boolean>>>;
/** Facts that force, and what the numbers themselves force. */
export const FORCED_BY = [...FORCING_FACTS, 'intervalReachesGoal', 'noGoalSize'] as const;
export type ForcedBy = (typeof FORCED_BY)[number];

export const EFFECTS = ['improved', 'worsened', 'noClearChange', 'cannotTell'] as const;
export type Effect = (typeof EFFECTS)[number];
export const MOVEMENTS = ['moved', 'benefitSpread', 'noSignOfMovement', 'cannotTell'] as const;
export type Movement = (typeof MOVEMENTS)[number];

export type Interval = readonly [low: number, high: number];

export interface JudgedEstimate {
  /** the change at the place itself, in any unit; below 0 = less of what is measured */
  readonly place: { readonly estimate: number; readonly interval: Interval };
  /** the change in the ring around it, same unit; null when no ring was measured */
  readonly ring: { readonly interval: Interval } | null;
  /**
   * the size of change that matters, same unit: the goal's, or a quarter of the place's baseline count. Null, or 0, where there
   * is no goal and the baseline is 0: then nothing can be called too small to matter.
   */
  readonly goalSize: number | null;
  /** which way is better: less crime, more safety */
  readonly wanted: 'less' | 'more';
  readonly facts: Facts;
}

export interface Verdict {
  readonly effect: Effect;
  /** null when no ring was measured: nothing was asked about movement */
  readonly movement: Movement | null;
  readonly forcedBy: readonly ForcedBy[];
  readonly notStated: readonly ForcingFact[];
}

/**
 * What may be concluded, in one word for the place and one for its surroundings. Never says more than the interval does: an
 * estimate near zero with a wide interval is "cannot tell", and so is a clear one whose comparison is not valid.
 * @source domain 7.4; default alpha 0.10 is the caller's
 */
export function judge(asked: JudgedEstimate): Verdict {
  const notStated = FORCING_FACTS.filter((fact) => asked.facts[fact] === undefined);
  const forcing = FORCING_FACTS.filter((fact) => asked.facts[fact] === true);
  const upward = asked.wanted === 'more';
  const place = upward ? turned(asked.place.interval) : asked.place.interval;
  const goalSize = asked.goalSize ?? 0;
  const byNumbers = effectOf(place, goalSize);
  const forcedBy: ForcedBy[] =
    byNumbers === 'cannotTell' ? [...forcing, goalSize > 0 ? 'intervalReachesGoal' : 'noGoalSize'] : forcing;
  const effect = forcing.length > 0 ? 'cannotTell' : byNumbers;
  if (asked.ring === null) return { effect, movement: null, forcedBy, notStated };
  const ring = upward ? turned(asked.ring.interval) : asked.ring.interval;
  const movement = forcing.length > 0 ? 'cannotTell' : movementOf(ring, effect, Math.abs(asked.place.estimate));
  return { effect, movement, forcedBy, notStated };
}

function effectOf([low, high]: Interval, goalSize: number): Effect {
  if (high < 0) return 'improved';
  if (low > 0) return 'worsened';
  return low > -goalSize && high < goalSize ? 'noClearChange' : 'cannotTell';
}

/** @param gain the size of the change at the place: as much more in the ring would have eaten it up */
function movementOf([low, high]: Interval, effect: Effect, gain: number): Movement {
  if (low > 0) return 'moved';
  if (high < 0) return 'benefitSpread';
  return effect === 'improved' && high < gain ? 'noSignOfMovement' : 'cannotTell';
}

/** The same interval where more is better. */
function turned([low, high]: Interval): Interval {
  return [-high, -low];
}
