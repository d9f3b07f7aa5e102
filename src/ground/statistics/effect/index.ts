export { EFFECT_REFUSALS, type EffectRefusal } from './refusals.ts';
export { type Difference } from './difference.ts';
export {
  AREAS,
  rateBefore,
  type Area,
  type BeforeAfter,
  type PlaceCounts,
  type Wdd,
  type WddTerms,
  type WeighedKind,
} from './wdd-parts.ts';
export { expectsLessThanNothing } from './expects-less-than-nothing.ts';
export { wdd, type WddInput } from './wdd.ts';
export { wddHarm, type WddHarmInput } from './wdd-harm.ts';
export { wdq, type Wdq, type WdqInput } from './wdq.ts';
export { eTest, type ETest } from './e-test.ts';
export { poissonExact, type PoissonExact, type PoissonExactInput } from './poisson-exact.ts';
export { type TwoCounts } from './two-counts.ts';
export {
  EFFECTS,
  FORCED_BY,
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
