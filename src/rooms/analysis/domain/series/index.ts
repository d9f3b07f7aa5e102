import type { AnyMethod } from '../method.ts';

export const SERIES_METHODS: readonly AnyMethod[] = [];
