import type { Words } from '../../../ui/language/language.ts';
import { administerEn } from '../texts/administer.en.ts';
import { administerSv } from '../texts/administer.sv.ts';
import { screensEn } from '../texts/screens.en.ts';
import { screensSv } from '../texts/screens.sv.ts';

export const accessWords: Words<typeof screensSv & typeof administerSv> = {
  sv: { ...screensSv, ...administerSv },
  en: { ...screensEn, ...administerEn },
};
