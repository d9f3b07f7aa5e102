import type { AnyMethod } from '../method.ts';

export const MOVEMENT_METHODS: readonly AnyMethod[] = [];
