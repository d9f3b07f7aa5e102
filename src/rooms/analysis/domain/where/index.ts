import type { AnyMethod } from '../method.ts';

export const WHERE_METHODS: readonly AnyMethod[] = [];
