import type { Words } from '../../../ui/language/language.ts';
import { quarantineEn } from '../texts/en.ts';
import { quarantineSv } from '../texts/sv.ts';

export const quarantineWords: Words<typeof quarantineSv> = { sv: quarantineSv, en: quarantineEn };
