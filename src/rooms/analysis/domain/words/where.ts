import type { GroupWords } from './group-words.ts';

export interface WhereWords extends GroupWords {}
