import { numberWords } from './numbers.ts';

export const sv = numberWords('sv-SE', 'under ');
