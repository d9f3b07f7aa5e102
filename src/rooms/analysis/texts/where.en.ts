import type { WhereWords } from '../domain/words/index.ts';

export const whereEn: WhereWords = { purposes: {}, refusals: {}, warnings: {} };
