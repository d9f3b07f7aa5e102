/** The room's words for the codes of its API, by language. */
export const SCHOOL_PROBLEMS = {
  sv: {
    'school-not-found': 'Skolan finns inte i registret.',
    'school-changed': 'Någon annan har ändrat skolan sedan du hämtade den. Jämför uppgifterna och försök igen.',
    'correction-not-there': 'Skolans läge är inte rättat, så det finns inget att ta tillbaka.',
    'correction-date-in-future': 'Datumet {date} har inte varit än. Ange dagen då läget var känt.',
    'position-not-usable': 'Läget går inte att använda: {value}. Ange latitud och longitud i Sverige.',
  },
  en: {
    'school-not-found': 'The school is not in the register.',
    'school-changed': 'Somebody else has changed the school since you fetched it. Compare the values and try again.',
    'correction-not-there': 'The position of the school is not corrected, so there is nothing to take back.',
    'correction-date-in-future': 'The day {date} has not been yet. Give the day on which the position was known.',
    'position-not-usable': 'The position cannot be used: {value}. Give latitude and longitude in Sweden.',
  },
};
