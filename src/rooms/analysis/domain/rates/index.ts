import type { AnyMethod } from '../method.ts';

export const RATES_METHODS: readonly AnyMethod[] = [];
