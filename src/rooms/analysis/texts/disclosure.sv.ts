import type { DisclosureWords } from '../domain/words/index.ts';

export const disclosureSv: DisclosureWords = { purposes: {}, refusals: {}, warnings: {} };
