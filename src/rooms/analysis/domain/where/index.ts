import type { AnyMethod } from '../method.ts';
import { giMethod } from './gi.ts';
import { giStarMethod } from './gi-star.ts';
import { kdeMethod } from './kde.ts';
import { localMoranMethod } from './local-moran.ts';
import { moranMethod } from './moran.ts';

export const WHERE_METHODS: readonly AnyMethod[] = [giMethod, giStarMethod, moranMethod, localMoranMethod, kdeMethod];
