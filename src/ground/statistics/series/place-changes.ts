import type { Interval } from '../effect/verdict.ts';
import {
  clusteredUncertainty,
  fewPlacesUncertainty,
  groupGap,
  isWithoutSpread,
  type Uncertainty,
} from './group-gap.ts';
import { oneAgainstRest } from './one-against-rest.ts';

/** How far apart the groups lie in one number per place, and how sure that is. */
export interface Contrast {
  /** the mean of the treated less the mean of the others */
  readonly estimate: number;
  /** null where a single place makes up a group, and where the places do not vary at all */
  readonly standardError: number | null;
  readonly t: number | null;
  readonly freedom: number | null;
  /** two-sided, in (0, 1]; null where the places do not vary at all */
  readonly p: number | null;
  /** null as p, and where there are too few places for any */
  readonly interval: Interval | null;
  /** the same with the standard error that most software prints (CR1); null as `standardError` */
  readonly clustered: Uncertainty | null;
}

/** The regression that the same contrast would be read from: its size sets the correction of the clustered error. */
export interface RegressionSize {
  readonly observations: number;
  readonly coefficients: number;
}

/**
 * Contrasts treated places with the others: by the error of Bell and McCaffrey where both groups have at least two places, by
 * each place tried in the single one's role where a group has one.
 * @param values one number per place
 */
export function contrast(
  values: Float64Array,
  treated: readonly boolean[],
  regression: RegressionSize,
  alpha: number,
): Contrast {
  const gap = groupGap(values, treated);
  const none = { standardError: null, t: null, freedom: null, clustered: null };
  if (isWithoutSpread(gap, values)) return { estimate: gap.estimate, ...none, p: null, interval: null };
  if (gap.treated > 1 && gap.others > 1) {
    const found = fewPlacesUncertainty(gap, alpha);
    const clustered = clusteredUncertainty(gap, regression.observations, regression.coefficients, alpha);
    return { estimate: gap.estimate, ...found, clustered };
  }
  const isTreatedAlone = gap.treated === 1;
  const { p, interval } = oneAgainstRest(values, treated.indexOf(isTreatedAlone), alpha);
  return {
    estimate: gap.estimate,
    ...none,
    p,
    interval: isTreatedAlone || interval === null ? interval : turned(interval),
  };
}

/** The treated less the one, where the one is what the treated are held against. */
function turned([low, high]: Interval): Interval {
  return [-high, -low];
}
