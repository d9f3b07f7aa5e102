export { retentionEn } from './en.ts';
export type { ClassWords, RetentionWords } from './retention-words.ts';
export { retentionSv } from './sv.ts';
