export { EFFECT_REFUSALS, type EffectRefusal } from './refusals.ts';
export { wdd, type BeforeAfter, type Difference, type Wdd, type WddInput } from './wdd.ts';
export {
  EFFECTS,
  FORCING_FACTS,
  MOVEMENTS,
  judge,
  type Effect,
  type Facts,
  type ForcedBy,
  type ForcingFact,
  type Interval,
  type JudgedEstimate,
  type Movement,
  type Verdict,
} from './verdict.ts';
