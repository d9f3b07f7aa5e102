import { accept, refuse, type Result } from '../../result.ts';
import { demandCounts, demandSameLength, firstFault } from '../demands.ts';
import { demandPoints } from '../points.ts';
import { reasonsAgainst, type CandidateFacts, type Exclusion, type TreatedRing } from './candidate-reasons.ts';
import type { BeforeRefusal } from './refusals.ts';

/** Counts of a place before the measure, oldest first. */
export interface Baseline {
  readonly series: Float64Array;
}

export interface ComparisonPlacesInput {
  /** the place that is to get a measure */
  readonly place: Baseline & { readonly name: string; readonly criterion: string };
  readonly candidates: readonly (Baseline & CandidateFacts)[];
  /** the rings that no comparison place may lie in: the place's own, and those of all other treated places */
  readonly rings: readonly TreatedRing[];
  /** how many to choose; >= 1 */
  readonly take: number;
}

/** A baseline in two figures. */
export interface LevelAndTrend {
  /** mean count per period */
  readonly level: number;
  /** slope of the straight line through the counts, per period */
  readonly trend: number;
}

/** A candidate that may be compared with, and how like the place it is. */
export interface RankedCandidate extends LevelAndTrend {
  /** place among the candidates */
  readonly candidate: number;
  /** candidate less place, in standard deviations among places of the kind */
  readonly levelDifference: number;
  readonly trendDifference: number;
  /** both differences together */
  readonly distance: number;
  readonly isChosen: boolean;
}

/** How far a group's mean lies from the place, in standard deviations among places of the kind. */
export interface Balance {
  readonly level: number;
  readonly trend: number;
}

export interface ComparisonPlaces {
  readonly place: LevelAndTrend;
  /** the most alike first */
  readonly ranked: readonly RankedCandidate[];
  readonly excluded: readonly {
    readonly candidate: number;
    readonly reasons: readonly Exclusion[];
    readonly insideRingOf: readonly string[];
  }[];
  readonly balance: { readonly all: Balance; readonly chosen: Balance };
  /** mean count of the chosen, period by period */
  readonly chosenSeries: Float64Array;
}

const FEWEST_PERIODS = 3;

/**
 * Chooses comparison places by what was known before the measure: the same criterion, outside every ring, and as like the
 * place in level and trend as can be had. Likeness before is no promise of likeness after. To be asked before any result is
 * seen: a comparison chosen afterwards can be made to show anything.
 * @returns the candidates in order of likeness, those that fell away and why, and the balance reached
 * @source Stuart 2010, doi:10.1214/09-STS313 (standardised differences; nearest neighbours)
 */
export function comparisonPlaces(input: ComparisonPlacesInput): Result<ComparisonPlaces, BeforeRefusal> {
  const fault = faultIn(input);
  if (fault !== undefined) return refuse(fault);
  const { place, candidates, rings, take } = input;
  const judged = candidates.map((candidate) => reasonsAgainst(candidate, place.criterion, rings));
  const own = levelAndTrend(place.series);
  const figures = candidates.map(({ series }) => levelAndTrend(series));
  const kin = [own, ...figures.filter((_, at) => candidates[at].criterion === place.criterion)];
  const spread = { level: deviation(kin.map(({ level }) => level)), trend: deviation(kin.map(({ trend }) => trend)) };
  const eligible = Array.from(candidates.keys()).filter((at) => judged[at].reasons.length === 0);
  if (eligible.length === 0) return refuse({ code: 'no-candidate-left', detail: { candidates: candidates.length } });
  const ranked = eligible
    .map((candidate) => ({ candidate, ...figures[candidate], ...differencesFrom(own, figures[candidate], spread) }))
    .toSorted((one, other) => one.distance - other.distance || one.candidate - other.candidate)
    .map((found, rank) => ({ ...found, isChosen: rank < take }));
  const chosen = ranked.filter(({ isChosen }) => isChosen);
  return accept({
    place: own,
    ranked,
    excluded: Array.from(candidates.keys())
      .filter((at) => judged[at].reasons.length > 0)
      .map((candidate) => ({ candidate, ...judged[candidate] })),
    balance: { all: balanceOf(ranked), chosen: balanceOf(chosen) },
    chosenSeries: place.series.map((_, period) =>
      meanBy(chosen, ({ candidate }) => candidates[candidate].series[period]),
    ),
  });
}

function levelAndTrend(series: Float64Array): LevelAndTrend {
  const middle = (series.length - 1) / 2;
  let [sum, above, below] = [0, 0, 0];
  for (let period = 0; period < series.length; period++) {
    sum += series[period];
    above += (period - middle) * series[period];
    below += (period - middle) ** 2;
  }
  return { level: sum / series.length, trend: above / below };
}

function differencesFrom(
  own: LevelAndTrend,
  other: LevelAndTrend,
  spread: LevelAndTrend,
): Pick<RankedCandidate, 'levelDifference' | 'trendDifference' | 'distance'> {
  const levelDifference = inUnits(other.level - own.level, spread.level);
  const trendDifference = inUnits(other.trend - own.trend, spread.trend);
  return { levelDifference, trendDifference, distance: Math.hypot(levelDifference, trendDifference) };
}

/** Where places do not differ at all there is no unit, and no difference either. */
function inUnits(difference: number, unit: number): number {
  return unit === 0 ? 0 : difference / unit;
}

function balanceOf(group: readonly RankedCandidate[]): Balance {
  return {
    level: meanBy(group, ({ levelDifference }) => levelDifference),
    trend: meanBy(group, ({ trendDifference }) => trendDifference),
  };
}

function meanBy<Item>(items: readonly Item[], figure: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + figure(item), 0) / items.length;
}

function deviation(values: readonly number[]): number {
  const mean = meanBy(values, (value) => value);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

function faultIn({ place, candidates, rings }: ComparisonPlacesInput): BeforeRefusal | undefined {
  const names = [place.name, ...candidates.map(({ name }) => name)];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  const spots = [...rings, ...candidates].flatMap(({ spot }) => (spot === undefined ? [] : [spot]));
  return firstFault<BeforeRefusal>(
    candidates.length === 0 ? { code: 'empty-data', detail: { name: 'candidates' } } : undefined,
    twice === undefined ? undefined : { code: 'same-place-twice', detail: { name: twice } },
    demandCounts(place.name, place.series),
    ...candidates.map(({ name, series }) => demandCounts(name, series)),
    ...candidates.map(({ name, series }) => demandSameLength(name, series, place.name, place.series)),
    place.series.length < FEWEST_PERIODS
      ? { code: 'too-few-baseline-periods', detail: { count: place.series.length, least: FEWEST_PERIODS } }
      : undefined,
    spots.length === 0
      ? undefined
      : demandPoints({
          x: Float64Array.from(spots, ({ xMetres }) => xMetres),
          y: Float64Array.from(spots, ({ yMetres }) => yMetres),
        }),
  );
}
