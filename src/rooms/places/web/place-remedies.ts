import type { Words } from '../../../ui/language/language.ts';
import { rejections as en } from '../texts/en.ts';
import { rejections as sv } from '../texts/sv.ts';

/** What is wrong with a row of places, and what to do about it, by code. */
export const placeRemedies: Words<typeof sv> = { sv, en };
