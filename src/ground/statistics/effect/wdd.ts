import { accept, refuse, type Result } from '../../result.ts';
import { demandCounts, demandShare, firstFault } from '../demands.ts';
import { normalTwoSided, reachOf } from '../numbers/normal.ts';
import type { EffectRefusal } from './refusals.ts';

/** Counts before and after, of one area. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** An area with what its counts are divided by. */
interface WeighedArea {
  readonly counts: BeforeAfter;
  /** positive: this area's change counts as a gain or loss of the measure; negative: as what would have come anyway */
  readonly sign: 1 | -1;
  readonly areaWeight: number;
}

export interface WddInput {
  readonly treated: BeforeAfter;
  readonly control: BeforeAfter;
  /** the ring around the treated place, and the ring around the comparison place: both or neither */
  readonly displacementTreated?: BeforeAfter;
  readonly displacementControl?: BeforeAfter;
  /** length of the periods; their unit cancels. Default 1 and 1 */
  readonly timeWeights?: BeforeAfter;
  /** size of each area, where they differ. Default 1 */
  readonly areaWeights?: {
    readonly treated?: number;
    readonly control?: number;
    readonly displacementTreated?: number;
    readonly displacementControl?: number;
  };
  /** 1 - alpha is the confidence of the intervals; strictly between 0 and 1 */
  readonly alpha: number;
}

/** A difference in counts with its uncertainty. */
export interface Difference {
  /** counts; below 0 = fewer than the comparison place would have us expect */
  readonly estimate: number;
  readonly standardError: number;
  readonly z: number;
  /** two-sided, in (0, 1] */
  readonly p: number;
  readonly interval: readonly [low: number, high: number];
}

export interface Wdd extends Difference {
  /** the place itself */
  readonly local: Difference;
  /** the ring around it; null when no ring was given */
  readonly displacement: Difference | null;
}

/**
 * Weighted displacement difference: how many events fewer (or more) there were in a place and its ring than a comparison
 * place and its ring would have us expect. Takes the counts as Poisson; does not say why they changed.
 * @returns the whole, the place alone and the ring alone
 * @source Wheeler & Ratcliffe 2018, doi:10.1186/s40163-018-0085-5; weights: the authors' ptools 2.0
 */
export function wdd(input: WddInput): Result<Wdd, EffectRefusal> {
  const fault = faultIn(input);
  if (fault !== undefined) return refuse(fault);
  const { treated, control, displacementTreated, displacementControl, areaWeights = {}, alpha } = input;
  const time = input.timeWeights ?? { before: 1, after: 1 };
  const place = [
    { counts: treated, sign: 1, areaWeight: areaWeights.treated ?? 1 },
    { counts: control, sign: -1, areaWeight: areaWeights.control ?? 1 },
  ] as const;
  if (displacementTreated === undefined || displacementControl === undefined) {
    const local = differenceOf(place, time, alpha);
    return accept({ ...local, local, displacement: null });
  }
  const ring = [
    { counts: displacementTreated, sign: 1, areaWeight: areaWeights.displacementTreated ?? 1 },
    { counts: displacementControl, sign: -1, areaWeight: areaWeights.displacementControl ?? 1 },
  ] as const;
  return accept({
    ...differenceOf([...place, ...ring], time, alpha),
    local: differenceOf(place, time, alpha),
    displacement: differenceOf(ring, time, alpha),
  });
}

function differenceOf(areas: readonly WeighedArea[], time: BeforeAfter, alpha: number): Difference {
  let estimate = 0;
  let variance = 0;
  for (const { counts, sign, areaWeight } of areas) {
    estimate += (sign * (counts.after / time.after - counts.before / time.before)) / areaWeight;
    variance += (counts.after / time.after ** 2 + counts.before / time.before ** 2) / areaWeight ** 2;
  }
  return differenceWith(estimate, Math.sqrt(variance), alpha);
}

/** An estimate with its standard error, as a difference with interval. Needs a standard error above 0. */
export function differenceWith(estimate: number, standardError: number, alpha: number): Difference {
  const z = estimate / standardError;
  const reach = reachOf(alpha) * standardError;
  return { estimate, standardError, z, p: normalTwoSided(z), interval: [estimate - reach, estimate + reach] };
}

function faultIn(input: WddInput): EffectRefusal | undefined {
  const { displacementTreated, displacementControl, timeWeights = { before: 1, after: 1 }, areaWeights = {} } = input;
  const areas = { treated: input.treated, control: input.control, displacementTreated, displacementControl };
  const given = Object.entries(areas).flatMap(([name, counts]) => (counts === undefined ? [] : [{ name, counts }]));
  const weights = [...Object.entries(timeWeights), ...Object.entries(areaWeights)] as [string, number][];
  const weightless = weights.find(([, weight]) => !(weight > 0 && Number.isFinite(weight)));
  return firstFault<EffectRefusal>(
    ...given.map(({ name, counts }) => demandCounts(name, [counts.before, counts.after])),
    demandShare('alpha', input.alpha),
    (displacementTreated === undefined) === (displacementControl === undefined)
      ? undefined
      : { code: 'ring-half-given', detail: {} },
    weightless === undefined
      ? undefined
      : { code: 'weight-not-positive', detail: { name: weightless[0], value: weightless[1] } },
    // Without a single event the standard error would be 0, and any answer certain.
    sumOf(input.treated) + sumOf(input.control) === 0 ? { code: 'nothing-happened', detail: {} } : undefined,
    displacementTreated !== undefined &&
      displacementControl !== undefined &&
      sumOf(displacementTreated) + sumOf(displacementControl) === 0
      ? { code: 'nothing-happened', detail: { name: 'displacement' } }
      : undefined,
  );
}

function sumOf({ before, after }: BeforeAfter): number {
  return before + after;
}
