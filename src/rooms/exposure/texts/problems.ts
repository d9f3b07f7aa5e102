import { en } from './en.ts';
import { sv } from './sv.ts';

/** The room's words for the codes of its API, by language. */
export const EXPOSURE_PROBLEMS = {
  sv: {
    'place-not-found': 'Platsen finns inte i registret.',
    'school-not-found': 'Skolan finns inte i registret.',
    ...sv.settingRefusals,
  },
  en: {
    'place-not-found': 'The place is not in the register.',
    'school-not-found': 'The school is not in the register.',
    ...en.settingRefusals,
  },
};
