import type { AnyMethod } from '../method.ts';
import { comparisonPlacesMethod } from './comparison-places.ts';
import { powerSegmentedMethod } from './power-segmented.ts';
import { powerWddMethod } from './power-wdd.ts';

export const BEFORE_METHODS: readonly AnyMethod[] = [powerWddMethod, powerSegmentedMethod, comparisonPlacesMethod];
