import type { Words } from '../../../../ui/language/language.ts';
import { sharingEn } from '../../texts/sharing.en.ts';
import { sharingSv } from '../../texts/sharing.sv.ts';

export const sharingWords: Words<typeof sharingSv> = { sv: sharingSv, en: sharingEn };
