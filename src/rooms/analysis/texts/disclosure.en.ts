import type { DisclosureWords } from '../domain/words/index.ts';

export const disclosureEn: DisclosureWords = { purposes: {}, refusals: {}, warnings: {} };
