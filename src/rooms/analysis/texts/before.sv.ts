import type { BeforeWords } from '../domain/words/index.ts';

export const beforeSv: BeforeWords = { purposes: {}, refusals: {}, warnings: {} };
