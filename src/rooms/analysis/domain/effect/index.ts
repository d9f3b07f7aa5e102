import type { AnyMethod } from '../method.ts';
import { wddMethod } from './wdd.ts';

export const EFFECT_METHODS: readonly AnyMethod[] = [wddMethod];
