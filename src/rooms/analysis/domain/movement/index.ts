import type { AnyMethod } from '../method.ts';
import { knoxMethod } from './knox.ts';
import { nearRepeatMethod } from './near-repeat.ts';
import { scanMethod } from './scan.ts';

export const MOVEMENT_METHODS: readonly AnyMethod[] = [knoxMethod, nearRepeatMethod, scanMethod];
