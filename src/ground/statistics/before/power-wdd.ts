import { accept, refuse, type Result } from '../../result.ts';
import { demandNumbers, demandShare, firstFault } from '../demands.ts';
import { normalQuantile, reachOf } from '../numbers/normal.ts';
import { whereShareIs } from '../numbers/quantile.ts';
import { chanceByNormal, chanceOfClearFall } from './clear-fall.ts';
import type { BeforeRefusal } from './refusals.ts';

export interface PowerWddInput {
  /** events expected in each area in one period, if nothing is done; not necessarily whole */
  readonly treated: number;
  readonly control: number;
  /** the ring around the treated place, and the ring around the comparison place: both or neither */
  readonly displacementTreated?: number;
  readonly displacementControl?: number;
  /** how many periods are counted before and after; > 0 */
  readonly periodsBefore: number;
  readonly periodsAfter: number;
  /** the evaluation will use intervals of confidence 1 - alpha */
  readonly alpha: number;
  /** how often a real fall should be found, such as 0.8 */
  readonly wantedPower: number;
  /** share of the events at the treated place that the measure is planned to take away; 0 to 1 */
  readonly plannedFall?: number;
}

/** More events than this make the exact sum slow, and normal theory as good. */
const MOST_EVENTS_EXACTLY = 200_000;

/** What an evaluation of some of the areas could find. */
export interface Detectable {
  /** the smallest share of the treated place's events whose fall is found as often as wanted; null: not even all of them */
  readonly leastFall: number | null;
  /** the same in events a period */
  readonly leastFallEvents: number | null;
  /** how often the planned fall is found; null without a plan */
  readonly power: number | null;
}

export interface PowerWdd {
  /** the place against its comparison: what the word "better" rests on */
  readonly local: Detectable;
  /** place and ring together, nothing happening in the ring; null when no ring was given */
  readonly whole: Detectable | null;
  /** the smallest rise in the ring, as a share of its events and in events a period, found as often as wanted */
  readonly ring: { readonly leastRise: number; readonly leastRiseEvents: number } | null;
  /** exact where the periods are equally long and hold at most 200,000 events, normal theory otherwise */
  readonly basis: 'exact' | 'normal';
}

/** Areas with what is expected of them in a period, and the power of finding a change in the first of them. */
interface Layout {
  readonly changing: number;
  readonly others: number;
  readonly periodsBefore: number;
  readonly periodsAfter: number;
  readonly reach: number;
}

/**
 * What a weighted displacement difference will be able to find, before anything is done: the smallest fall that shows, and
 * how often a planned one would. Takes the expected counts as known and as Poisson; real counts vary more, so a plan should
 * have room to spare.
 * Refuses: nothing-expected, ring-half-given, periods-not-positive, share-out-of-range, not-finite, effect-below-detectable
 * (a plan whose fall would be found more seldom than wanted, with what it would take).
 * @source Wheeler & Ratcliffe 2018, doi:10.1186/s40163-018-0085-5, its test taken over all counts that may come
 */
export function powerWdd(input: PowerWddInput): Result<PowerWdd, BeforeRefusal> {
  const fault = faultIn(input);
  if (fault !== undefined) return refuse(fault);
  const { treated, control, displacementTreated, displacementControl, plannedFall } = input;
  const { periodsBefore, periodsAfter } = input;
  const common = { periodsBefore, periodsAfter, reach: reachOf(input.alpha) };
  const place = { ...common, changing: treated, others: control };
  const local = detectable(place, input);
  if (plannedFall !== undefined && (local.leastFall === null || plannedFall < local.leastFall)) {
    return refuse(belowDetectable(place, local, input, plannedFall));
  }
  const basis = isExact(place) ? 'exact' : 'normal';
  if (displacementTreated === undefined || displacementControl === undefined) {
    return accept({ local, whole: null, ring: null, basis });
  }
  const whole = { ...place, others: control + displacementTreated + displacementControl };
  const ring = { ...common, changing: displacementTreated, others: displacementControl };
  return accept({ local, whole: detectable(whole, input), ring: leastRise(ring, input.wantedPower), basis });
}

function detectable(layout: Layout, { wantedPower, plannedFall }: PowerWddInput): Detectable {
  const least = leastFall(layout, wantedPower);
  return {
    leastFall: least,
    leastFallEvents: least === null ? null : least * layout.changing,
    power: plannedFall === undefined ? null : powerOf(layout, plannedFall),
  };
}

function leastFall(layout: Layout, wantedPower: number): number | null {
  if (powerOf(layout, 1) < wantedPower) return null;
  return whereShareIs(wantedPower, (fall) => powerOf(layout, fall), 0, 1);
}

function leastRise(ring: Layout, wantedPower: number): { leastRise: number; leastRiseEvents: number } {
  let most = 1;
  while (powerOf(ring, -most) < wantedPower) most *= 2;
  const least = whereShareIs(wantedPower, (rise) => powerOf(ring, -rise), 0, most);
  return { leastRise: least, leastRiseEvents: least * ring.changing };
}

/** @param fall share of the changing area's events; below 0 = a rise, found when the interval lies wholly above 0 */
function powerOf(layout: Layout, fall: number): number {
  const { changing, others, periodsBefore, reach } = layout;
  const after = changing * (1 - fall);
  if (!isExact(layout)) return chanceByNormal(Math.abs(fall) * changing, varianceOf(layout, fall), layout.reach);
  const more = (Math.max(changing, after) + others) * periodsBefore;
  const fewer = (Math.min(changing, after) + others) * periodsBefore;
  return chanceOfClearFall(fewer, more, reach);
}

/** Of the difference a period. */
function varianceOf({ changing, others, periodsBefore, periodsAfter }: Layout, fall: number): number {
  return (changing * (1 - fall) + others) / periodsAfter + (changing + others) / periodsBefore;
}

function isExact({ changing, others, periodsBefore, periodsAfter }: Layout): boolean {
  return periodsBefore === periodsAfter && (changing + others) * periodsBefore <= MOST_EVENTS_EXACTLY;
}

/** The plan asks for less than can be seen: how seldom it would be, and how much more it would take. */
function belowDetectable(
  place: Layout,
  { leastFall }: Detectable,
  { wantedPower, periodsBefore, periodsAfter }: PowerWddInput,
  plannedFall: number,
): BeforeRefusal {
  const [periodsBeforeNeeded, periodsAfterNeeded] = periodsNeeded(place, wantedPower, plannedFall);
  return {
    code: 'effect-below-detectable',
    detail: {
      plannedFall,
      wantedPower,
      power: powerOf(place, plannedFall),
      plannedFallEvents: plannedFall * place.changing,
      timesAsMany: periodsBeforeNeeded / periodsBefore,
      periodsBefore,
      periodsAfter,
      periodsBeforeNeeded,
      periodsAfterNeeded,
      ...(leastFall !== null && { leastFall, leastFallEvents: leastFall * place.changing }),
    },
  };
}

/** How many times as many events, in more periods or a larger area, the planned fall needs: a first guess by normal theory. */
function timesAsMany(place: Layout, wantedPower: number, plannedFall: number): number {
  const apart = place.reach + normalQuantile(wantedPower);
  return (apart * apart * varianceOf(place, plannedFall)) / (plannedFall * place.changing) ** 2;
}

/** The least number of times, steps of one period, that is enough by the power itself. */
function periodsNeeded(place: Layout, wantedPower: number, plannedFall: number): readonly [number, number] {
  const { periodsBefore, periodsAfter } = place;
  const shorter = Math.min(periodsBefore, periodsAfter);
  let more = Math.max(1, Math.ceil(timesAsMany(place, wantedPower, plannedFall) * shorter - shorter));
  const longer = (added: number): Layout => ({
    ...place,
    periodsBefore: periodsBefore + added * (periodsBefore / shorter),
    periodsAfter: periodsAfter + added * (periodsAfter / shorter),
  });
  while (powerOf(longer(more), plannedFall) < wantedPower) more++;
  return [longer(more).periodsBefore, longer(more).periodsAfter];
}

function faultIn(input: PowerWddInput): BeforeRefusal | undefined {
  const { treated, control, displacementTreated, displacementControl, plannedFall } = input;
  const ring = [displacementTreated, displacementControl].filter((count) => count !== undefined);
  const periods = Object.entries({ periodsBefore: input.periodsBefore, periodsAfter: input.periodsAfter });
  const short = periods.find(([, value]) => !(value > 0 && Number.isFinite(value)));
  return firstFault<BeforeRefusal>(
    demandNumbers('treated, control', [treated, control]),
    ring.length === 0 ? undefined : demandNumbers('displacement', ring),
    ring.length === 1 ? { code: 'ring-half-given', detail: {} } : undefined,
    // Nothing to take away, or a comparison place where nothing ever happens: any answer would be certain.
    ...Object.entries({ treated, control }).map(demandExpected),
    ...ring.map((count, place) => demandExpected([place === 0 ? 'displacementTreated' : 'displacementControl', count])),
    short === undefined ? undefined : { code: 'periods-not-positive', detail: { name: short[0], value: short[1] } },
    demandShare('alpha', input.alpha),
    demandShare('wantedPower', input.wantedPower),
    plannedFall === undefined || plannedFall === 1 ? undefined : demandShare('plannedFall', plannedFall),
  );
}

function demandExpected([name, value]: [string, number]): BeforeRefusal | undefined {
  return value > 0 ? undefined : { code: 'nothing-expected', detail: { name, value } };
}
