import { Type, type Static } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import {
  OVERDISPERSED,
  judge,
  segmented,
  type CountSeries,
  type Segmented,
  type SegmentedInput,
  type Verdict,
} from '../../../../ground/statistics/index.ts';
import { defineMethod, type Computed } from '../method.ts';
import { Alpha, Interval, JUDGING } from '../schema-parts.ts';
import { CountList, Exposure, SeasonAsked, TrendAsked } from './series-parts.ts';

const SegmentedQuestion = Type.Object(
  {
    counts: CountList,
    exposure: Type.Optional(Exposure),
    interruption: Type.Integer({
      description: 'the place, from 0, of the first period with the measure: as many periods come before it',
    }),
    terms: Type.Union([Type.Literal('step'), Type.Literal('slope'), Type.Literal('both')], {
      default: 'both',
      description: 'what the measure may change: the level, the slope, or both',
    }),
    trend: TrendAsked,
    season: Type.Optional(SeasonAsked),
    comparison: Type.Optional(
      Type.Object(
        { counts: CountList, exposure: Type.Optional(Exposure) },
        { additionalProperties: false, description: 'the same periods at a place without the measure' },
      ),
    ),
    errors: Type.Union([Type.Literal('model'), Type.Literal('neweyWest'), Type.Literal('wider')], {
      default: 'model',
      description:
        "standard errors: the model's own; Newey and West's, for residuals that follow on each other; or the wider of both",
    }),
    lag: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 400,
        description: 'periods back for neweyWest and wider; without it 4 (n / 100)^(2/9), rounded down',
      }),
    ),
    quasi: Type.Union([Type.Literal('whenNeeded'), Type.Literal('always')], {
      default: 'whenNeeded',
      description: `quasi-Poisson standard errors: when the dispersion is above ${OVERDISPERSED}, or always`,
    }),
    alpha: Alpha,
    ...JUDGING,
  },
  { additionalProperties: false },
);

const Ratio = Type.Object({
  estimate: Type.Number({ description: 'times as many; below 1 = fewer' }),
  interval: Interval,
  p: Type.Number(),
});
const RatioOrNull = Type.Union([Ratio, Type.Null()]);
const LeftOver = Type.Object({
  first: Type.Number({ description: 'correlation of each residual with the one before' }),
  lags: Type.Integer(),
  ljungBox: Type.Number(),
  p: Type.Number({ description: 'small = the residuals follow on each other' }),
});

const SegmentedFigures = Type.Object({
  coefficients: Type.Array(
    Type.Object({
      name: Type.String(),
      estimate: Type.Number({ description: 'on the log scale' }),
      standardError: Type.Number(),
      statistic: Type.Number({ description: 'z, or t when errors.freedom is given' }),
      p: Type.Number(),
      interval: Interval,
      rateRatio: Ratio,
    }),
  ),
  step: RatioOrNull,
  slope: RatioOrNull,
  eventsAvoided: Type.Object({
    estimate: Type.Number({ description: 'events after the interruption; above 0 = fewer than expected' }),
    standardError: Type.Number(),
    interval: Interval,
    expected: Type.Number({ description: 'events that the series would have gone on to' }),
  }),
  fitted: Type.Array(Type.Number({ description: 'events a period' })),
  counterfactual: Type.Array(Type.Number({ description: 'events a period by the same fit without the measure' })),
  comparisonFitted: Type.Union([Type.Array(Type.Number()), Type.Null()]),
  dispersion: Type.Number({ description: '1 = as chance scatters' }),
  deviance: Type.Number(),
  errors: Type.Object({
    kind: Type.Union(['poisson', 'quasiPoisson', 'neweyWest', 'wider'].map((kind) => Type.Literal(kind))),
    lag: Type.Union([Type.Integer(), Type.Null()]),
    freedom: Type.Union([Type.Integer(), Type.Null()]),
  }),
  autocorrelation: LeftOver,
  comparisonAutocorrelation: Type.Union([LeftOver, Type.Null()]),
});

type Question = Static<typeof SegmentedQuestion>;
type Figures = Static<typeof SegmentedFigures>;

export const segmentedMethod = defineMethod({
  id: 'segmented',
  group: 'series',
  source:
    'Bernal, Cummins & Gasparrini 2017, doi:10.1093/ije/dyw098; Bernal, Cummins & Gasparrini 2018, doi:10.1093/ije/dyy135; Newey & West 1987, doi:10.2307/1913610; Zou & Donner 2008, doi:10.1002/sim.3095',
  input: SegmentedQuestion,
  result: SegmentedFigures,
  settings: [
    'interruption',
    'terms',
    'trend',
    'season',
    'errors',
    'lag',
    'quasi',
    'alpha',
    'wanted',
    'goalSize',
    'facts',
  ],
  usesChance: false,
  *compute(question) {
    const found = yield* segmented(inputOf(question));
    return found.ok ? accept(computedOf(found.value, question)) : found;
  },
  say: ({ result, verdict }, { counts, interruption, comparison, alpha }, words) =>
    [
      words.series.segmented({
        ...(result as unknown as Segmented),
        independence: independence(result as unknown as Segmented),
        periodsAfter: counts.length - interruption,
        compared: comparison !== undefined,
        alpha,
      }),
      ...(verdict === undefined ? [] : [words.verdict(verdict)]),
    ].join(' '),
});

function inputOf(question: Question): SegmentedInput {
  const { interruption, terms, trend, season, comparison, errors, lag, quasi, alpha } = question;
  return {
    ...seriesOf(question),
    interruption,
    terms,
    trend,
    errors,
    quasi,
    alpha,
    ...(season && { season }),
    ...(comparison && { comparison: seriesOf(comparison) }),
    ...(lag !== undefined && { lag }),
  };
}

function seriesOf({ counts, exposure }: Pick<Question, 'counts' | 'exposure'>): CountSeries {
  return { counts: Float64Array.from(counts), ...(exposure && { exposure: Float64Array.from(exposure) }) };
}

function computedOf(found: Segmented, question: Question): Computed<Figures> {
  const { fitted, counterfactual, comparisonFitted } = found;
  return {
    result: {
      ...found,
      fitted: [...fitted],
      counterfactual: [...counterfactual],
      comparisonFitted: comparisonFitted && [...comparisonFitted],
    } as unknown as Figures,
    verdict: verdictOf(found, question),
    warnings: warningsOf(found, question),
  };
}

/** How many periods there are before the measure is seen in the series; what is stated otherwise still counts. */
function verdictOf({ eventsAvoided }: Segmented, question: Question): Verdict {
  const { counts, exposure, interruption, wanted, goalSize, facts } = question;
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const sizes = exposure ?? counts.map(() => 1);
  const ratePerExposure = sum(counts.slice(0, interruption)) / sum(sizes.slice(0, interruption));
  const [low, high] = eventsAvoided.interval;
  return judge({
    place: { estimate: -eventsAvoided.estimate, interval: [-high, -low] },
    ring: null,
    goalSize: goalSize ?? (ratePerExposure * sum(sizes.slice(interruption))) / 4,
    wanted,
    facts: { fewerThanThreeBaselinePeriods: interruption < FEWEST_BASELINE_PERIODS, ...facts },
  });
}

/** The p of the check that residuals are independent: the smaller of two series, for having had two chances. */
function independence({ autocorrelation, comparisonAutocorrelation }: Segmented): number {
  if (comparisonAutocorrelation === null) return autocorrelation.p;
  return Math.min(1, 2 * Math.min(autocorrelation.p, comparisonAutocorrelation.p));
}

const FEWEST_BASELINE_PERIODS = 3;
/** Fewer than these on a side and the line drawn there is hardly known. @source Penfold & Zhang 2013 */
const GOOD_LENGTH = 8;
const SURE = 0.05;
/** Newey and West's reject two to three times too often in series of five or ten years of months. */
const LONG_FOR_NEWEY_WEST = 300;

function warningsOf(found: Segmented, { counts, interruption, trend, comparison }: Question): string[] {
  const after = counts.length - interruption;
  const followsOn = independence(found) < SURE;
  const warnings = {
    overdispersed: found.dispersion > OVERDISPERSED,
    autocorrelated: followsOn && found.errors.lag === null,
    'autocorrelated-still': followsOn && found.errors.lag !== null,
    'short-for-newey-west': found.errors.kind === 'neweyWest' && counts.length < LONG_FOR_NEWEY_WEST,
    'few-periods': Math.min(interruption, after) < GOOD_LENGTH,
    'long-extrapolation': trend && after > interruption,
    'no-comparison': comparison === undefined,
  };
  return Object.entries(warnings).flatMap(([code, holds]) => (holds ? [code] : []));
}
