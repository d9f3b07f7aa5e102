import type { GroupWords } from './group-words.ts';

export interface DisclosureWords extends GroupWords {}
