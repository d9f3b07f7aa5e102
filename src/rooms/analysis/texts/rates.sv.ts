import type { RatesWords } from '../domain/words/index.ts';

export const ratesSv: RatesWords = { purposes: {}, refusals: {}, warnings: {} };
