import type { SeriesWords } from '../domain/words/index.ts';

export const seriesSv: SeriesWords = { purposes: {}, refusals: {}, warnings: {} };
