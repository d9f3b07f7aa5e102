import { accept, refuse, type Result } from '../../result.ts';
import { demandCounts, demandShare } from '../demands.ts';
import { reachOf } from '../numbers/normal.ts';
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
const PLACE = ['treated', 'control'] as const satisfies readonly Area[];
const RING = ['displacementTreated', 'displacementControl'] as const satisfies readonly Area[];

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
  const reach = reachOf(terms.alpha);
  const local = differenceOf(PLACE, kinds, terms, reach);
  if (!hasRing(kinds[0])) return accept({ ...local, local, displacement: null });
  const displacement = differenceOf(RING, kinds, terms, reach);
  return accept({ ...differenceOf(AREAS, kinds, terms, reach), local, displacement });
}

/** What is counted in a treated area speaks for a change, what is counted in its comparison against it. */
const SIGNS: Readonly<Record<Area, 1 | -1>> = {
  treated: 1,
  control: -1,
  displacementTreated: 1,
  displacementControl: -1,
};

function differenceOf(
  areas: readonly Area[],
  kinds: readonly WeighedKind[],
  terms: WddTerms,
  reach: number,
): Difference {
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
  return differenceWith(estimate, Math.sqrt(variance), reach);
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
  terms: WddTerms,
  nameOf: (kind: number, part: string) => string,
): EffectRefusal | undefined {
  if (kinds.length === 0) return { code: 'empty-data', detail: { name: 'kinds' } };
  return (
    firstOf(kinds, (kind, at) => kindFault(kind, (part) => nameOf(at, part))) ??
    demandShare('alpha', terms.alpha) ??
    weightsFault(terms.timeWeights) ??
    weightsFault(terms.areaWeights) ??
    ringFault(kinds) ??
    // Without a single event the standard error would be 0, and any answer certain.
    (eventsIn(kinds, PLACE) === 0 ? { code: 'nothing-happened', detail: {} } : undefined) ??
    (hasRing(kinds[0]) && eventsIn(kinds, RING) === 0 ? { code: 'nothing-in-ring', detail: {} } : undefined)
  );
}

function kindFault(kind: WeighedKind, nameOf: (part: string) => string): EffectRefusal | undefined {
  const ofCounts = firstOf(AREAS, (area) => {
    const counts = kind[area];
    return counts === undefined ? undefined : demandCounts(nameOf(area), [counts.before, counts.after]);
  });
  return ofCounts ?? weightFault(nameOf('weight'), kind.weight);
}

function weightsFault(weights: object = {}): EffectRefusal | undefined {
  return firstOf(Object.entries(weights) as [string, number][], ([name, weight]) => weightFault(name, weight));
}

function weightFault(name: string, value: number): EffectRefusal | undefined {
  if (value > 0 && Number.isFinite(value)) return undefined;
  return { code: 'weight-not-positive', detail: { name, value } };
}

/** A ring of some kinds only would be told as the ring of them all, and one without its comparison as movement. */
function ringFault(kinds: readonly PlaceCounts[]): EffectRefusal | undefined {
  const ringed = hasRing(kinds[0]);
  const even = kinds.every((kind) => RING.every((area) => (kind[area] !== undefined) === ringed));
  return even ? undefined : { code: 'ring-half-given', detail: {} };
}

function firstOf<Thing>(
  things: readonly Thing[],
  faultOf: (thing: Thing, at: number) => EffectRefusal | undefined,
): EffectRefusal | undefined {
  for (let at = 0; at < things.length; at++) {
    const fault = faultOf(things[at], at);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function hasRing({ displacementTreated }: PlaceCounts): boolean {
  return displacementTreated !== undefined;
}

function eventsIn(kinds: readonly PlaceCounts[], areas: readonly Area[]): number {
  let events = 0;
  for (const kind of kinds) {
    for (const area of areas) {
      const { before, after } = kind[area] ?? NOTHING;
      events += before + after;
    }
  }
  return events;
}
