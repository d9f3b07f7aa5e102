import type { Words } from '../../../../ui/language/language.ts';
import { todayEn } from '../../texts/today.en.ts';
import { todaySv } from '../../texts/today.sv.ts';

export const todayWords: Words<typeof todaySv> = { sv: todaySv, en: todayEn };

/** The roles whose day begins with places; the others begin elsewhere. */
export type PlaceRole = keyof typeof todaySv.views;
