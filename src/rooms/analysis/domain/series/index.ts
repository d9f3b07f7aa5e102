import type { AnyMethod } from '../method.ts';
import { segmentedMethod } from './segmented.ts';

export const SERIES_METHODS: readonly AnyMethod[] = [segmentedMethod];
