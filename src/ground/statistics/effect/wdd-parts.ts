import { accept, refuse, type Result } from '../../result.ts';
import { demandCounts, demandShare, firstFault } from '../demands.ts';
import { differenceWith, type Difference } from './difference.ts';
import type { EffectRefusal } from './refusals.ts';

/** Counts before and after, of one area. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** What was counted at a place and a comparison place, and in the rings around them. */
export interface PlaceCounts {
  readonly treated: BeforeAfter;
  readonly control: BeforeAfter;
  /** the ring around the treated place, and the ring around the comparison place: both or neither */
  readonly displacementTreated?: BeforeAfter;
  readonly displacementControl?: BeforeAfter;
}
export const AREAS = ['treated', 'control', 'displacementTreated', 'displacementControl'] as const;
export type Area = (typeof AREAS)[number];

/** What holds for all counts of a question. */
export interface WddTerms {
  /** length of the periods; their unit cancels. Default 1 and 1 */
  readonly timeWeights?: BeforeAfter;
  /** size of each area, where they differ. Default 1 */
  readonly areaWeights?: Readonly<Partial<Record<Area, number>>>;
  /** 1 - alpha is the confidence of the intervals; strictly between 0 and 1 */
  readonly alpha: number;
}

/** Counts of one kind of event, and how much one of them weighs. */
export interface WeighedKind extends PlaceCounts {
  readonly weight: number;
}

/** A difference of the whole, with its two parts. */
export interface Wdd extends Difference {
  /** the place itself */
  readonly local: Difference;
  /** the ring around it; null when no ring was given */
  readonly displacement: Difference | null;
}

/** Change of the treated areas less change of the comparison areas, each kind times its weight; variances as of Poisson counts. */
export function weighedDifference(
  kinds: readonly WeighedKind[],
  terms: WddTerms,
  nameOf: (kind: number, part: string) => string,
): Result<Wdd, EffectRefusal> {
  const fault = faultIn(kinds, terms, nameOf);
  if (fault !== undefined) return refuse(fault);
  const local = differenceOf(['treated', 'control'], kinds, terms);
  if (!hasRing(kinds[0])) return accept({ ...local, local, displacement: null });
  const displacement = differenceOf(['displacementTreated', 'displacementControl'], kinds, terms);
  return accept({ ...differenceOf(AREAS, kinds, terms), local, displacement });
}

/** What is counted in a treated area speaks for a change, what is counted in its comparison against it. */
const SIGNS: Readonly<Record<Area, 1 | -1>> = {
  treated: 1,
  control: -1,
  displacementTreated: 1,
  displacementControl: -1,
};

function differenceOf(areas: readonly Area[], kinds: readonly WeighedKind[], terms: WddTerms): Difference {
  const { before, after } = periodsOf(terms);
  let estimate = 0;
  let variance = 0;
  for (const kind of kinds) {
    for (const area of areas) {
      const counts = kind[area] ?? NOTHING;
      const scale = scaleOf(area, kind, terms);
      estimate += SIGNS[area] * scale * (counts.after / after - counts.before / before);
      variance += scale ** 2 * (counts.after / after ** 2 + counts.before / before ** 2);
    }
  }
  return differenceWith(estimate, Math.sqrt(variance), terms.alpha);
}

/** What was counted in an area before, in the unit of the difference. */
export function rateBefore(area: Area, kinds: readonly WeighedKind[], terms: WddTerms): number {
  const { before } = periodsOf(terms);
  return kinds.reduce((sum, kind) => sum + (scaleOf(area, kind, terms) * (kind[area]?.before ?? 0)) / before, 0);
}

/** The same after. */
export function rateAfter(area: Area, kinds: readonly WeighedKind[], terms: WddTerms): number {
  const { after } = periodsOf(terms);
  return kinds.reduce((sum, kind) => sum + (scaleOf(area, kind, terms) * (kind[area]?.after ?? 0)) / after, 0);
}

const NOTHING: BeforeAfter = { before: 0, after: 0 };

function periodsOf({ timeWeights = { before: 1, after: 1 } }: WddTerms): BeforeAfter {
  return timeWeights;
}

/** What one event in an area weighs. */
function scaleOf(area: Area, { weight }: WeighedKind, { areaWeights }: WddTerms): number {
  return weight / (areaWeights?.[area] ?? 1);
}

function faultIn(
  kinds: readonly WeighedKind[],
  { alpha, timeWeights = { before: 1, after: 1 }, areaWeights = {} }: WddTerms,
  nameOf: (kind: number, part: string) => string,
): EffectRefusal | undefined {
  const weights: [string, number][] = [
    ...Object.entries(timeWeights as unknown as Record<string, number>),
    ...Object.entries(areaWeights),
    ...kinds.map(({ weight }, kind): [string, number] => [nameOf(kind, 'weight'), weight]),
  ];
  return firstFault<EffectRefusal>(
    kinds.length === 0 ? { code: 'empty-data', detail: { name: 'kinds' } } : undefined,
    ...kinds.flatMap((kind, at) => AREAS.map((area) => countsFault(kind[area], nameOf(at, area)))),
    demandShare('alpha', alpha),
    ...weights.map(([name, value]) => weightFault(name, value)),
    // A ring of some kinds only would be told as the ring of them all.
    new Set(
      kinds.flatMap((kind) => [kind.displacementTreated, kind.displacementControl].map((ring) => ring === undefined)),
    ).size > 1
      ? { code: 'ring-half-given', detail: {} }
      : undefined,
    // Without a single event the standard error would be 0, and any answer certain.
    eventsIn(kinds, ['treated', 'control']) === 0 ? { code: 'nothing-happened', detail: {} } : undefined,
    kinds.some(hasRing) && eventsIn(kinds, ['displacementTreated', 'displacementControl']) === 0
      ? { code: 'nothing-in-ring', detail: {} }
      : undefined,
  );
}

function countsFault(counts: BeforeAfter | undefined, name: string): EffectRefusal | undefined {
  return counts === undefined ? undefined : demandCounts(name, [counts.before, counts.after]);
}

function weightFault(name: string, value: number): EffectRefusal | undefined {
  if (value > 0 && Number.isFinite(value)) return undefined;
  return { code: 'weight-not-positive', detail: { name, value } };
}

function hasRing({ displacementTreated }: PlaceCounts): boolean {
  return displacementTreated !== undefined;
}

function eventsIn(kinds: readonly PlaceCounts[], areas: readonly Area[]): number {
  const counts = kinds.flatMap((kind) => areas.map((area) => kind[area] ?? NOTHING));
  return counts.reduce((sum, { before, after }) => sum + before + after, 0);
}
