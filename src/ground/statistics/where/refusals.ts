import { COMMON_REFUSALS, type StatisticRefusal } from '../refusal.ts';

/** What the measures of where things lie refuse for. */
export const WHERE_REFUSALS = [
  ...COMMON_REFUSALS,
  'data-unclear',
  'neighbours-unclear',
  'size-not-positive',
  'bounds-empty',
  'grid-too-large',
  'too-few-places',
  'no-variation',
  'radius-without-neighbours',
  'everyone-a-neighbour',
  'neighbour-list-wrong',
  'too-many-neighbours',
  'too-many-draws',
  'bandwidth-below-cell',
  'study-area-missing',
  'study-area-wrong',
  'study-area-empty',
] as const;
export type WhereRefusal = StatisticRefusal<(typeof WHERE_REFUSALS)[number]>;
