import type { RatesWords } from '../domain/words/index.ts';

export const ratesEn: RatesWords = { purposes: {}, refusals: {}, warnings: {} };
