export { atOnce, finish, finishInPieces, within, type Computation, type Driver } from './computation.ts';
export { COMMON_REFUSALS, type CommonRefusalCode, type StatisticRefusal } from './refusal.ts';
export type { Points, TimedPoints } from './points.ts';
export * from './effect/index.ts';
