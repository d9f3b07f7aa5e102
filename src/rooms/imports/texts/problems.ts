/** The room's words for the codes of its API, by language. */
export const IMPORT_PROBLEMS = {
  sv: {
    'import-not-found': 'Inläsningen finns inte.',
    'import-step-not-possible': 'Det går inte att göra nu. Hämta inläsningen igen för att se hur långt den har kommit.',
    'declaration-missing': 'Ange källans namn och datum innan filen tas in.',
    'source-not-found': 'Källan finns inte.',
    'source-never-public': 'En lista med platser kan inte visas för alla på en gång. Publicera plats för plats.',
    'idempotency-key-reused': 'Samma nyckel har redan använts för något annat. Skicka med en ny Idempotency-Key.',
  },
  en: {
    'import-not-found': 'There is no such import.',
    'import-step-not-possible': 'That cannot be done now. Fetch the import again to see how far it has come.',
    'declaration-missing': 'Tell the name and date of the source before the file is taken in.',
    'source-not-found': 'There is no such source.',
    'source-never-public': 'A list of places cannot be shown to everybody at once. Publish place by place.',
    'idempotency-key-reused': 'The same key has been used for something else. Send a new Idempotency-Key.',
  },
};
