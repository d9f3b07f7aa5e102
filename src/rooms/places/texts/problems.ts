/** The room's words for the codes of its API, by language. */
export const PLACE_PROBLEMS = {
  sv: {
    'place-not-found': 'Platsen finns inte i registret.',
  },
  en: {
    'place-not-found': 'The place is not in the register.',
  },
};
