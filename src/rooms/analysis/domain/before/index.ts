import type { AnyMethod } from '../method.ts';
import { comparisonPlacesMethod } from './comparison-places.ts';
import { powerSegmentedMethod } from './power-segmented.ts';

export const BEFORE_METHODS: readonly AnyMethod[] = [powerSegmentedMethod, comparisonPlacesMethod];
