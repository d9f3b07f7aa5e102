import type { SeriesWords } from '../domain/words/index.ts';

export const seriesEn: SeriesWords = { purposes: {}, refusals: {}, warnings: {} };
