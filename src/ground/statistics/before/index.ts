export { BEFORE_REFUSALS, type BeforeRefusal } from './refusals.ts';
export { powerSegmented, type PowerSegmented, type PowerSegmentedInput } from './power-segmented.ts';
