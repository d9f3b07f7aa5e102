import type { AnyMethod } from '../method.ts';

export const DISCLOSURE_METHODS: readonly AnyMethod[] = [];
