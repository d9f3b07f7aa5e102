import type { Words } from '../../../ui/language/language.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

export const frameWords: Words<typeof sv> = { sv, en };
