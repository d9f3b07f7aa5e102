import { accept, refuse, type Result } from '../../result.ts';
import type { Computation } from '../computation.ts';
import type { Matrix } from '../numbers/least-squares.ts';
import { autocorrelation, usualLags, type Autocorrelation } from './autocorrelation.ts';
import { coefficientsOf, type Coefficient, type RateRatio, type Uncertainty } from './coefficients.ts';
import { eventsAvoided, withoutEffect, type EventsAvoided } from './events-avoided.ts';
import { neweyWest, usualLag } from './newey-west.ts';
import { poissonFit, type PoissonFit } from './poisson-fit.ts';
import type { SeriesRefusal } from './refusals.ts';
import { segmentedDesign, type SegmentedDesign } from './segmented-design.ts';
import type { CountSeries, SegmentedInput } from './segmented-input.ts';
import { runawayFault, segmentedFault } from './segmented-faults.ts';
import { collinearTerms, designFault } from './shape-faults.ts';

/** Above this dispersion, Poisson's own standard errors are too small to be used. */
export const OVERDISPERSED = 1.5;

export type ErrorKind = 'poisson' | 'quasiPoisson' | 'neweyWest' | 'wider';

export interface Segmented {
  readonly coefficients: readonly Coefficient[];
  /** the level just after the measure over the level expected then; null without that term */
  readonly step: RateRatio | null;
  /** how many times larger the growth per period is after than before; null without that term */
  readonly slope: RateRatio | null;
  readonly eventsAvoided: EventsAvoided;
  /** events expected in each period by the fit, and by the same fit without the measure */
  readonly fitted: Float64Array;
  readonly counterfactual: Float64Array;
  readonly comparisonFitted: Float64Array | null;
  /** 1 = as chance scatters; above 1.5 Poisson's standard errors are not used */
  readonly dispersion: number;
  readonly deviance: number;
  readonly errors: {
    readonly kind: ErrorKind;
    readonly lag: number | null;
    /** of Student's t; null = the normal distribution */
    readonly freedom: number | null;
  };
  readonly autocorrelation: Autocorrelation;
  readonly comparisonAutocorrelation: Autocorrelation | null;
}

/**
 * Segmented Poisson regression: whether the level or the slope of a series of counts changed when a measure began, beyond
 * its trend and season and beyond what a comparison series did. Does not show that the measure was the reason: what else
 * began at the same time is in the same change.
 *
 * Refuses: interruption-outside, too-few-periods, exposure-not-positive, season-too-short, season-too-detailed,
 * collinear-terms, zeros-on-one-side, no-finite-fit, no-scatter, trend-runs-away, lag-too-long, and what is common to all.
 * @returns coefficients on the log scale, rate ratios, events avoided after the interruption, and what was left unexplained
 * @source Bernal, Cummins & Gasparrini 2017, doi:10.1093/ije/dyw098; with a comparison: the same 2018, doi:10.1093/ije/dyy135
 */
export function* segmented(input: SegmentedInput): Computation<Result<Segmented, SeriesRefusal>> {
  const fault = segmentedFault(input);
  if (fault !== undefined) return refuse(fault);
  const { counts, comparison } = input;
  const design = segmentedDesign({ ...input, periods: counts.length, compared: comparison !== undefined });
  const unfit = designFault(design);
  if (unfit !== undefined) return refuse(unfit);
  const stacked = stack(counts, comparison?.counts);
  const offset = stack(logsOf(input), comparison && logsOf(comparison));
  const fit = yield* poissonFit(design.matrix, stacked, offset);
  if ('dependent' in fit) return refuse(collinearTerms(design, fit.dependent));
  if ('ranAway' in fit) return refuse({ code: 'no-finite-fit', detail: { name: 'counts' } });
  const kind = kindOf(input, fit.dispersion);
  if (fit.dispersion < NO_SCATTER && (kind === 'quasiPoisson' || kind === 'neweyWest'))
    return refuse({ code: 'no-scatter', detail: {} });
  const uncertainty = uncertaintyOf(input, design.matrix, stacked, fit, kind);
  const effect = effectOf(design, fit, offset, uncertainty, input);
  const unlikely = runawayFault(input, effect.eventsAvoided.expected);
  if (unlikely !== undefined) return refuse(unlikely);
  return accept({
    ...effect,
    ...leftOver(input, stacked, fit),
    dispersion: fit.dispersion,
    deviance: fit.deviance,
    errors: { kind, lag: usesLag(kind) ? lagOf(input) : null, freedom: uncertainty.freedom },
  });
}

/** Counts that lie on their own fit to the last digit have no scatter to measure anything by. */
const NO_SCATTER = 1e-12;

function kindOf({ errors, quasi }: SegmentedInput, dispersion: number): ErrorKind {
  if (errors !== 'model') return errors;
  return quasi === 'always' || dispersion > OVERDISPERSED ? 'quasiPoisson' : 'poisson';
}

function usesLag(kind: ErrorKind): boolean {
  return kind === 'neweyWest' || kind === 'wider';
}

function uncertaintyOf(
  input: SegmentedInput,
  matrix: Matrix,
  stacked: Float64Array,
  fit: PoissonFit,
  kind: ErrorKind,
): Uncertainty {
  const { alpha, counts } = input;
  const freedom = kind === 'poisson' ? null : matrix.rows - matrix.columns;
  const byDispersion = (factor: number): Float64Array => fit.covariance.map((value) => value * factor);
  const followingOn = (): Float64Array => neweyWest(matrix, stacked, fit, counts.length, lagOf(input));
  const covariances: Readonly<Record<ErrorKind, () => Uncertainty['covariances']>> = {
    poisson: () => [fit.covariance],
    quasiPoisson: () => [byDispersion(fit.dispersion)],
    neweyWest: () => [followingOn()],
    wider: () => [byDispersion(Math.max(1, fit.dispersion)), followingOn()],
  };
  return { covariances: covariances[kind](), freedom, alpha };
}

function effectOf(
  design: SegmentedDesign,
  fit: PoissonFit,
  offset: Float64Array,
  uncertainty: Uncertainty,
  { counts, interruption }: SegmentedInput,
): Pick<
  Segmented,
  'coefficients' | 'step' | 'slope' | 'eventsAvoided' | 'fitted' | 'counterfactual' | 'comparisonFitted'
> {
  const periods = counts.length;
  const coefficients = coefficientsOf(design.names, fit.coefficients, uncertainty);
  const ratioAt = (place: number | null): RateRatio | null => (place === null ? null : coefficients[place].rateRatio);
  const { step, slope } = design.effect;
  const without = withoutEffect(design, fit, offset);
  return {
    coefficients,
    step: ratioAt(step),
    slope: ratioAt(slope),
    eventsAvoided: eventsAvoided(design, fit, without, { from: interruption, to: periods }, uncertainty),
    fitted: fit.means.slice(0, periods),
    counterfactual: without.slice(0, periods),
    comparisonFitted: fit.means.length > periods ? fit.means.slice(periods) : null,
  };
}

function leftOver(
  { counts, season, comparison }: SegmentedInput,
  stacked: Float64Array,
  { means, dispersion }: PoissonFit,
): Pick<Segmented, 'autocorrelation' | 'comparisonAutocorrelation'> {
  const periods = counts.length;
  const lags = usualLags(periods, season?.period);
  const residuals = stacked.map((count, row) => (count - means[row]) / Math.sqrt(means[row]));
  const followOn = (of: Float64Array): Autocorrelation =>
    dispersion < NO_SCATTER ? { first: 0, lags, ljungBox: 0, p: 1 } : autocorrelation(of, lags);
  return {
    autocorrelation: followOn(residuals.subarray(0, periods)),
    comparisonAutocorrelation: comparison === undefined ? null : followOn(residuals.subarray(periods)),
  };
}

function lagOf({ lag, counts }: SegmentedInput): number {
  return lag ?? usualLag(counts.length);
}

function logsOf({ counts, exposure }: CountSeries): Float64Array {
  return exposure === undefined ? new Float64Array(counts.length) : exposure.map(Math.log);
}

/** One series below the other. */
function stack(upper: Float64Array, lower: Float64Array | undefined): Float64Array {
  if (lower === undefined) return upper;
  const both = new Float64Array(upper.length + lower.length);
  both.set(upper);
  both.set(lower, upper.length);
  return both;
}
