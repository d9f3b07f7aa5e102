import type { AnyMethod } from '../method.ts';
import { eTestMethod } from './e-test.ts';
import { poissonExactMethod } from './poisson-exact.ts';
import { wddMethod } from './wdd.ts';
import { wdqMethod } from './wdq.ts';

export const EFFECT_METHODS: readonly AnyMethod[] = [wddMethod, wdqMethod, eTestMethod, poissonExactMethod];
