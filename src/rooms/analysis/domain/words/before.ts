import type { GroupWords } from './group-words.ts';

export interface BeforeWords extends GroupWords {}
