import type { MovementWords } from '../domain/words/index.ts';

export const movementEn: MovementWords = { purposes: {}, refusals: {}, warnings: {} };
