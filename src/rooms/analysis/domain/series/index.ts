import type { AnyMethod } from '../method.ts';
import { didMethod } from './did.ts';
import { segmentedMethod } from './segmented.ts';
import { syntheticControlMethod } from './synthetic-control.ts';

export const SERIES_METHODS: readonly AnyMethod[] = [segmentedMethod, didMethod, syntheticControlMethod];
