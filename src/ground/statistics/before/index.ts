export { powerWdd, type Detectable, type PowerWdd, type PowerWddInput } from './power-wdd.ts';
export { BEFORE_REFUSALS, type BeforeRefusal } from './refusals.ts';
export { powerSegmented, type PowerSegmented, type PowerSegmentedInput } from './power-segmented.ts';
export { comparisonPlaces, type ComparisonPlaces, type ComparisonPlacesInput } from './comparison-places.ts';
export { EXCLUSIONS, type Exclusion, type TreatedRing } from './candidate-reasons.ts';
export { regressionToMean, type RegressionToMean, type RegressionToMeanInput } from './regression-to-mean.ts';
