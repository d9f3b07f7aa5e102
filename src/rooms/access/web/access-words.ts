import type { Words } from '../../../ui/language/language.ts';
import { screensEn } from '../texts/screens.en.ts';
import { screensSv } from '../texts/screens.sv.ts';

export const accessWords: Words<typeof screensSv> = { sv: screensSv, en: screensEn };
