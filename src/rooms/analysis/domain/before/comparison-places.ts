import type { Static } from 'typebox';
import { accept, type Result } from '../../../../ground/result.ts';
import {
  atOnce,
  comparisonPlaces,
  regressionToMean,
  type BeforeRefusal,
  type ComparisonPlaces,
  type RegressionToMean,
  type TreatedRing,
} from '../../../../ground/statistics/index.ts';
import { defineMethod, type Computed } from '../method.ts';
import { ComparisonFigures, ComparisonQuestion, type Position } from './comparison-contract.ts';

/** A standardised difference above this is taken as imbalance (Stuart 2010). */
const LARGE_DIFFERENCE = 0.25;
/** At least three baseline periods are needed; fewer than this are told. */
const ENOUGH_PERIODS = 5;

export const comparisonPlacesMethod = defineMethod({
  id: 'comparison-places',
  group: 'before',
  source: 'Stuart 2010, doi:10.1214/09-STS313',
  input: ComparisonQuestion,
  result: ComparisonFigures,
  settings: ['take', 'wanted', 'alpha', 'otherTreated'],
  usesChance: false,
  compute: (question) => atOnce(() => computedOf(question)),
  say: ({ result }, { alpha, place, candidates }, words) =>
    words.before.comparisonPlaces({
      ...result,
      alpha,
      id: place.id,
      excluded: result.excluded.length,
      candidates: candidates.length,
    }),
});

function computedOf(question: ComparisonQuestion): Result<Computed<ComparisonFigures>, BeforeRefusal> {
  const { place, candidates, take } = question;
  const found = comparisonPlaces({
    place: { name: place.id, criterion: place.criterion, series: Float64Array.from(place.series) },
    candidates: candidates.map(({ id, criterion, series, position, contextEvent, exclude }) => ({
      name: id,
      criterion,
      series: Float64Array.from(series),
      ...(position && { spot: spotOf(position) }),
      hasContextEvent: contextEvent,
      isRuledOut: exclude,
    })),
    rings: ringsOf(question),
    take,
  });
  if (!found.ok) return found;
  const regression = regressionOf(question);
  if (!regression.ok) return regression;
  return accept({
    result: figuresOf(found.value, regression.value, question),
    warnings: warningsOf(found.value, regression.value, question),
  });
}

/** Leans on candidates of the same kind, those inside a ring too: the measure has not begun. Not where works went on. */
function regressionOf({
  place,
  candidates,
  alpha,
  wanted,
}: ComparisonQuestion): Result<RegressionToMean, BeforeRefusal> {
  const alike = candidates.filter(({ criterion, contextEvent }) => criterion === place.criterion && !contextEvent);
  return regressionToMean({
    series: Float64Array.from(place.series),
    others: alike.map(({ series }) => Float64Array.from(series)),
    alpha,
    wanted,
  });
}

function ringsOf({ place, otherTreated }: ComparisonQuestion): TreatedRing[] {
  const { id, position, ringMetres } = place;
  const own = position === undefined ? [] : [{ id, position, ringMetres }];
  return [...own, ...otherTreated].map((ring) => ({
    name: ring.id,
    spot: spotOf(ring.position),
    ringMetres: ring.ringMetres,
  }));
}

function spotOf({ x, y, radiusMetres }: Static<typeof Position>): TreatedRing['spot'] {
  return { xMetres: x, yMetres: y, radiusMetres };
}

function figuresOf(
  { ranked, excluded, place, balance, chosenSeries }: ComparisonPlaces,
  regression: RegressionToMean,
  question: ComparisonQuestion,
): ComparisonFigures {
  const idOf = (candidate: number): string => question.candidates[candidate].id;
  return {
    chosen: ranked.filter(({ isChosen }) => isChosen).map(({ candidate }) => idOf(candidate)),
    ranked: ranked.map(({ candidate, isChosen, ...likeness }) => ({
      id: idOf(candidate),
      chosen: isChosen,
      ...likeness,
    })),
    excluded: excluded.map(({ candidate, reasons, insideRingOf }) => ({
      id: idOf(candidate),
      reasons: [...reasons],
      insideRingOf: [...insideRingOf],
    })),
    place,
    balance,
    series: { place: question.place.series, chosen: [...chosenSeries] },
    regressionToMean: regression as ComparisonFigures['regressionToMean'],
  };
}

function warningsOf(
  { ranked, balance }: ComparisonPlaces,
  { isStartWorst, leansOn }: RegressionToMean,
  { place, take }: ComparisonQuestion,
): string[] {
  const { level, trend } = balance.chosen;
  const told: readonly (readonly [boolean, string])[] = [
    [isStartWorst, 'start-is-worst'],
    [Math.max(Math.abs(level), Math.abs(trend)) > LARGE_DIFFERENCE, 'poor-balance'],
    [ranked.length < take, 'fewer-than-asked'],
    [place.position === undefined, 'rings-not-checked'],
    [place.series.length < ENOUGH_PERIODS, 'short-baseline'],
    [leansOn === 'own-series', 'leans-on-own-series'],
  ];
  return told.flatMap(([applies, code]) => (applies ? [code] : []));
}
