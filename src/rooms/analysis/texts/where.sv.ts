import type { WhereWords } from '../domain/words/index.ts';

export const whereSv: WhereWords = { purposes: {}, refusals: {}, warnings: {} };
