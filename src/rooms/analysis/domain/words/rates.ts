import type { GroupWords } from './group-words.ts';

export interface RatesWords extends GroupWords {}
