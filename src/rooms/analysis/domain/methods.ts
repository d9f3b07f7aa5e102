import { BEFORE_METHODS } from './before/index.ts';
import { DISCLOSURE_METHODS } from './disclosure/index.ts';
import { EFFECT_METHODS } from './effect/index.ts';
import type { AnyMethod } from './method.ts';
import { MOVEMENT_METHODS } from './movement/index.ts';
import { RATES_METHODS } from './rates/index.ts';
import { SERIES_METHODS } from './series/index.ts';
import { WHERE_METHODS } from './where/index.ts';

/** Every method, in the order in which the questions are asked. */
export const METHODS: readonly AnyMethod[] = [
  ...WHERE_METHODS,
  ...MOVEMENT_METHODS,
  ...EFFECT_METHODS,
  ...SERIES_METHODS,
  ...BEFORE_METHODS,
  ...RATES_METHODS,
  ...DISCLOSURE_METHODS,
];

export function findMethod(id: string): AnyMethod | undefined {
  return METHODS.find((method) => method.id === id);
}
