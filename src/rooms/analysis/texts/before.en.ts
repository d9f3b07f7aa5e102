import type { BeforeWords } from '../domain/words/index.ts';

export const beforeEn: BeforeWords = { purposes: {}, refusals: {}, warnings: {} };
