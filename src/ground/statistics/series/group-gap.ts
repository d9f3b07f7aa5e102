import { studentTwoSided } from '../numbers/distributions.ts';
import { studentQuantile } from '../numbers/quantile.ts';
import type { Interval } from '../effect/verdict.ts';

/** How far apart two groups of places lie in one number per place, and how much each group varies within itself. */
export interface GroupGap {
  /** the mean of the treated less the mean of the others */
  readonly estimate: number;
  readonly treated: number;
  readonly others: number;
  /** sum of squared distances from the own group's mean */
  readonly treatedSpread: number;
  readonly othersSpread: number;
}

/** An estimate's uncertainty by Student's t. */
export interface Uncertainty {
  readonly standardError: number;
  readonly t: number;
  readonly freedom: number;
  /** two-sided, in (0, 1] */
  readonly p: number;
  readonly interval: Interval;
}

/** @param values one number per place, such as its change */
export function groupGap(values: Float64Array, treated: readonly boolean[]): GroupGap {
  const counts = [0, 0];
  const means = [0, 0];
  for (let place = 0; place < values.length; place++) {
    const group = treated[place] ? 1 : 0;
    counts[group]++;
    means[group] += values[place];
  }
  means[0] /= counts[0];
  means[1] /= counts[1];
  const spread = [0, 0];
  for (let place = 0; place < values.length; place++) {
    const group = treated[place] ? 1 : 0;
    spread[group] += (values[place] - means[group]) ** 2;
  }
  const [othersSpread, treatedSpread] = spread;
  return { estimate: means[1] - means[0], treated: counts[1], others: counts[0], treatedSpread, othersSpread };
}

/** Whether the places of each group are so alike that there is nothing to tell chance from: only rounding is left. */
export function isWithoutSpread({ treatedSpread, othersSpread }: GroupGap, values: Float64Array): boolean {
  const size = values.reduce((sum, value) => sum + value * value, 0);
  return treatedSpread + othersSpread <= size * 1e-24;
}

/**
 * The uncertainty from each group's own variance: the cluster-robust standard error of Bell and McCaffrey (CR2) with their
 * degrees of freedom, which few and unequal groups do not make too small. Right where places of both groups vary alike;
 * close to it where they do not.
 * @param gap of at least two places in each group, not without spread: one place's variance is not known
 * @source Bell & McCaffrey 2002, Survey Methodology 28(2), 169-181; Imbens & Kolesár 2016, doi:10.1162/REST_a_00552
 */
export function fewPlacesUncertainty(gap: GroupGap, alpha: number): Uncertainty {
  const ofTreated = gap.treatedSpread / (gap.treated * (gap.treated - 1));
  const ofOthers = gap.othersSpread / (gap.others * (gap.others - 1));
  const freedom =
    (1 / gap.treated + 1 / gap.others) ** 2 /
    (1 / (gap.treated ** 2 * (gap.treated - 1)) + 1 / (gap.others ** 2 * (gap.others - 1)));
  return uncertaintyBy(gap.estimate, Math.sqrt(ofTreated + ofOthers), freedom, alpha);
}

/**
 * The cluster-robust uncertainty that most software prints: CR1, with Student's t on clusters less one. Too small when a
 * group has few places; given so that an answer can be held against other software.
 * @param gap            of at least two places in each group, not without spread: the residual of one alone is 0 by
 *   construction, and the error would be far too small
 * @param observations   rows of the regression: places times periods
 * @param coefficients   of the regression, dummies of places and periods counted
 * @source Liang & Zeger 1986, doi:10.1093/biomet/73.1.13; correction: Cameron & Miller 2015, doi:10.3368/jhr.50.2.317
 */
export function clusteredUncertainty(
  gap: GroupGap,
  observations: number,
  coefficients: number,
  alpha: number,
): Uncertainty {
  const places = gap.treated + gap.others;
  const correction = (places / (places - 1)) * ((observations - 1) / (observations - coefficients));
  const variance = correction * (gap.treatedSpread / gap.treated ** 2 + gap.othersSpread / gap.others ** 2);
  return uncertaintyBy(gap.estimate, Math.sqrt(variance), places - 1, alpha);
}

function uncertaintyBy(estimate: number, standardError: number, freedom: number, alpha: number): Uncertainty {
  const t = estimate / standardError;
  const reach = -studentQuantile(alpha / 2, freedom) * standardError;
  const interval = [estimate - reach, estimate + reach] as const;
  return { standardError, t, freedom, p: studentTwoSided(t, freedom), interval };
}
