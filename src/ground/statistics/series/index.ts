export { SERIES_REFUSALS, type SeriesRefusal } from './refusals.ts';
export type { Autocorrelation } from './autocorrelation.ts';
export type { Coefficient, RateRatio } from './coefficients.ts';
export type { EventsAvoided } from './events-avoided.ts';
export type { Season } from './segmented-design.ts';
export type { CountSeries, SegmentedInput } from './segmented-input.ts';
export { OVERDISPERSED, segmented, type ErrorKind, type Segmented } from './segmented.ts';
export type { Panel } from './panel.ts';
export { differenceInDifferences, type Did, type DidInput, type PeriodContrast } from './difference-in-differences.ts';
export {
  syntheticControl,
  type SyntheticControl,
  type SyntheticControlInput,
  type SyntheticPlace,
} from './synthetic-control.ts';
