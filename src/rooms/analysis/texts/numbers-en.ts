import { numberWords } from './numbers.ts';

export const en = numberWords('en-GB', 'under ');
