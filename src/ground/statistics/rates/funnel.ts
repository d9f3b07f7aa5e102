import { accept, refuse, type Result } from '../../result.ts';
import { demandCounts, demandNumbers, demandSameLength, demandShare, firstFault } from '../demands.ts';
import { demandBases, demandWithin } from './bases.ts';
import { winsorisedDispersion } from './dispersion.ts';
import { binomialLaw, lowerEdge, poissonLaw, upperEdge, type CountLaw } from './exact-edge.ts';
import { reachOf } from '../numbers/normal.ts';
import type { RatesRefusal } from './refusals.ts';

export interface FunnelInput {
  /** `rate`: events per base (Poisson); `share`: how many of the base (binomial) */
  readonly kind: 'rate' | 'share';
  /** one a place: events, or how many of the base */
  readonly counts: Float64Array;
  /** one a place: people, hours or expected events, > 0; for a share how many were asked, whole */
  readonly bases: Float64Array;
  /** events per base, or a share, that all are held against; left out: that of all places together */
  readonly target?: number;
  /** whether places may differ more than chance alone, all by the same factor */
  readonly overdispersion: 'none' | 'multiplicative';
  /** how much of each end is drawn in before the factor is found; 0 to 0.5, not 0.5 */
  readonly winsorisedShare: number;
  /** `eachTail`: both edges by their own tail; `spiegelhalter`: as published, the upper one an event lower */
  readonly edges: 'eachTail' | 'spiegelhalter';
}

/** How far from the target a place lies, next to what chance gives. */
export const FUNNEL_POSITIONS = ['inside', 'above95', 'above998', 'below95', 'below998'] as const;
export type FunnelPosition = (typeof FUNNEL_POSITIONS)[number];

/** Limits in the unit of the target, one a place, in the order given. */
export interface FunnelLimits {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export interface Funnel {
  readonly target: number;
  /** the factor found; null when it was not asked for */
  readonly dispersionFound: number | null;
  /** the factor that the limits were stretched by: never below 1 */
  readonly dispersion: number;
  readonly limits95: FunnelLimits;
  readonly limits998: FunnelLimits;
  readonly positions: readonly FunnelPosition[];
}

/** The least number of places that a common factor can be found from. */
export const LEAST_PLACES_FOR_DISPERSION = 10;
const TAIL_95 = 0.025;
const TAIL_998 = 0.001;

/**
 * Which places lie further from a common target than chance alone would put them, large and small places judged by what
 * their size allows. Does not say why, and does not put the places in an order: a place outside is a question, not a verdict.
 * Refuses: empty-data, lengths-differ, not-a-count, base-not-positive, more-than-all, target-not-positive, nothing-happened,
 * everything-happened, too-few-places, share-out-of-range.
 * @source Spiegelhalter 2005, doi:10.1002/sim.1970
 */
export function funnel(input: FunnelInput): Result<Funnel, RatesRefusal> {
  const fault = faultIn(input);
  if (fault !== undefined) return refuse(fault);
  const { counts, bases, winsorisedShare } = input;
  const target = input.target ?? sum(counts) / sum(bases);
  const found =
    input.overdispersion === 'none' ? null : winsorisedDispersion(deviations(input, target), winsorisedShare);
  const dispersion = Math.max(1, found ?? 1);
  const limits95 = limitsOf(input, target, TAIL_95, dispersion);
  const limits998 = limitsOf(input, target, TAIL_998, dispersion);
  const positions = Array.from(counts, (count, place) => positionOf(count / bases[place], place, limits95, limits998));
  return accept({ target, dispersionFound: found, dispersion, limits95, limits998, positions });
}

/** How many standard deviations from the target each place lies, if chance alone were at work. */
function deviations({ kind, counts, bases }: FunnelInput, target: number): Float64Array {
  const spread = kind === 'rate' ? target : target * (1 - target);
  return counts.map((count, place) => (count / bases[place] - target) / Math.sqrt(spread / bases[place]));
}

function limitsOf({ kind, bases, edges }: FunnelInput, target: number, tail: number, dispersion: number): FunnelLimits {
  const low = new Float64Array(bases.length);
  const high = new Float64Array(bases.length);
  const stretch = Math.sqrt(dispersion);
  const reach = reachOf(2 * tail);
  for (let place = 0; place < bases.length; place++) {
    const base = bases[place];
    const law: CountLaw = kind === 'rate' ? poissonLaw(base * target) : binomialLaw(base, target);
    low[place] = Math.max(0, target - stretch * (target - lowerEdge(law, tail, reach) / base));
    high[place] = target + stretch * (upperEdge(law, tail, edges === 'spiegelhalter', reach) / base - target);
    if (kind === 'share') high[place] = Math.min(1, high[place]);
  }
  return { low, high };
}

function positionOf(value: number, place: number, inner: FunnelLimits, outer: FunnelLimits): FunnelPosition {
  if (value > outer.high[place]) return 'above998';
  if (value < outer.low[place]) return 'below998';
  if (value > inner.high[place]) return 'above95';
  return value < inner.low[place] ? 'below95' : 'inside';
}

function faultIn(input: FunnelInput): RatesRefusal | undefined {
  const { kind, counts, bases, overdispersion, winsorisedShare } = input;
  return (
    firstFault<RatesRefusal>(
      demandCounts('counts', counts),
      kind === 'share' ? demandCounts('bases', bases) : demandNumbers('bases', bases),
      demandSameLength('counts', counts, 'bases', bases),
      demandBases('bases', bases),
      winsorisedShare === 0 ? undefined : demandShare('winsorisedShare', 2 * winsorisedShare),
    ) ??
    firstFault<RatesRefusal>(
      kind === 'share' ? faultInShares(input) : undefined,
      faultInTarget(input),
      overdispersion === 'multiplicative' && counts.length < LEAST_PLACES_FOR_DISPERSION
        ? { code: 'too-few-places', detail: { places: counts.length, least: LEAST_PLACES_FOR_DISPERSION } }
        : undefined,
    )
  );
}

function faultInShares({ counts, bases }: FunnelInput): RatesRefusal | undefined {
  const place = counts.findIndex((count, at) => count > bases[at]);
  return place < 0 ? undefined : demandWithin(counts[place], bases[place], place);
}

function faultInTarget({ kind, counts, bases, target }: FunnelInput): RatesRefusal | undefined {
  if (target !== undefined) {
    const most = kind === 'share' ? 1 : Infinity;
    return target > 0 && target < most ? undefined : { code: 'target-not-positive', detail: { value: target } };
  }
  // With a target of 0, or of everybody, every limit would be the target itself.
  if (sum(counts) === 0) return { code: 'nothing-happened', detail: {} };
  return kind === 'share' && sum(counts) === sum(bases) ? { code: 'everything-happened', detail: {} } : undefined;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
