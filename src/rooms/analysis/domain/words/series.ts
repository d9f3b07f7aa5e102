import type { GroupWords } from './group-words.ts';

export interface SeriesWords extends GroupWords {}
