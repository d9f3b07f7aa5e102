export { LEAST_BASE } from './bases.ts';
export { empiricalBayes, LEAST_PLACES, type EmpiricalBayes, type EmpiricalBayesInput } from './empirical-bayes.ts';
export {
  FUNNEL_POSITIONS,
  funnel,
  type Funnel,
  type FunnelInput,
  type FunnelLimits,
  type FunnelPosition,
} from './funnel.ts';
export { proportion, type Proportion, type ProportionInput } from './proportion.ts';
export { RATES_REFUSALS, type RatesRefusal } from './refusals.ts';
export {
  SERIES_BREAKS,
  WAVE_CHANGES,
  waveDifference,
  type SeriesBreak,
  type SurveyWave,
  type WaveChange,
  type WaveDifference,
  type WaveDifferenceInput,
} from './wave-difference.ts';
