import type { Random } from '../../../src/ground/random.ts';
import { drawNormal, drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';

/** How made-up counts lie about their course. */
export type Scatter =
  | { readonly kind: 'poisson' }
  /** as many times the mean as variance, whatever the mean; > 1 */
  | { readonly kind: 'negativeBinomial'; readonly dispersion: number }
  /** a course of its own that each month follows on from, on the log scale */
  | { readonly kind: 'following'; readonly correlation: number; readonly deviation: number };

/** Counts about a course. */
export function drawSeries(course: readonly number[], scatter: Scatter, random: Random): Float64Array {
  let own = drawNormal(random);
  return Float64Array.from(course, (mean) => {
    if (scatter.kind === 'poisson') return drawPoisson(mean, random);
    if (scatter.kind === 'negativeBinomial') return drawClustered(mean, scatter.dispersion, random);
    const { correlation, deviation } = scatter;
    own = correlation * own + Math.sqrt(1 - correlation ** 2) * drawNormal(random);
    return drawPoisson(mean * Math.exp(deviation * own - deviation ** 2 / 2), random);
  });
}

/** A course with a trend, a year of twelve months and a step. */
export function courseOf(
  before: number,
  after: number,
  level: number,
  { step = 1, trendRatio = 1, swing = 1, peak = 0 }: Readonly<Record<string, number | undefined>>,
): number[] {
  return Array.from({ length: before + after }, (_, month) => {
    const season = swing ** (Math.cos((2 * Math.PI * (month - peak)) / 12) / 2);
    return level * trendRatio ** (month - before) * season * (month < before ? 1 : step);
  });
}

/**
 * Events that come in clusters: so many clusters as Poisson, each of a size by the logarithmic distribution, which together are
 * negative binomial.
 * @source Quenouille 1949; sizes drawn by Kemp 1981, doi:10.2307/2346348
 */
function drawClustered(mean: number, dispersion: number, random: Random): number {
  const more = 1 - 1 / dispersion;
  const size = -more / ((1 - more) * Math.log(1 - more));
  let events = 0;
  for (let clusters = drawPoisson(mean / size, random); clusters > 0; clusters--) {
    const v = random();
    const q = 1 - (1 - more) ** random();
    if (v >= more) events += 1;
    else if (v <= q * q) events += Math.floor(1 + Math.log(v) / Math.log(q));
    else events += v <= q ? 2 : 1;
  }
  return events;
}
