import type { Words } from '../language/language.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

export const uiWords: Words<typeof sv> = { sv, en };
