import type { AnyMethod } from '../method.ts';
import { suppressMethod } from './suppress.ts';

export const DISCLOSURE_METHODS: readonly AnyMethod[] = [suppressMethod];
