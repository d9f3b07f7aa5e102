import type { AnyMethod } from '../method.ts';

export const BEFORE_METHODS: readonly AnyMethod[] = [];
