/** The room's words for the codes of its API, by language. */
export const PLACE_PROBLEMS = {
  sv: {
    'place-not-found': 'Platsen finns inte i registret.',
    'person-not-found': 'Personen finns inte bland dina kolleger, eller har slutat.',
    'place-changed': 'Någon annan har ändrat platsen sedan du öppnade den. Se vad som gäller nu och välj igen.',
  },
  en: {
    'place-not-found': 'The place is not in the register.',
    'person-not-found': 'The person is not among your colleagues, or has left.',
    'place-changed': 'Somebody else has changed the place since you opened it. See what holds now and choose again.',
  },
};
