/** The room's words for the codes of its API, by language. */
export const QUARANTINE_PROBLEMS = {
  sv: {
    'reviewer-not-there': 'Den personen kan inte granska texten nu. Välj en annan kollega.',
    'quarantine-full': 'Du har redan {most} texter som väntar på granskning. Vänta tills några är granskade.',
    'quarantined-not-found': 'Texten finns inte här, eller så väntar den på någon annan.',
    'quarantine-decided': 'Texten är redan granskad eller tillbakatagen.',
    'quarantine-being-decided': 'Någon granskar texten just nu. Vänta en stund och försök igen.',
    'quarantine-not-carried-out': 'Ändringen gick inte att göra just nu. Texten väntar kvar. Försök igen om en stund.',
  },
  en: {
    'reviewer-not-there': 'That person cannot review the text now. Choose another colleague.',
    'quarantine-full': 'You already have {most} texts waiting for review. Wait until some are reviewed.',
    'quarantined-not-found': 'The text is not here, or it waits for somebody else.',
    'quarantine-decided': 'The text is already reviewed or taken back.',
    'quarantine-being-decided': 'Somebody is reviewing the text right now. Wait a moment and try again.',
    'quarantine-not-carried-out':
      'The change could not be made right now. The text still waits. Try again in a moment.',
  },
};
