import type { GroupWords } from './group-words.ts';

export interface MovementWords extends GroupWords {}
