import type { MovementWords } from '../domain/words/index.ts';

export const movementSv: MovementWords = { purposes: {}, refusals: {}, warnings: {} };
