/** What only files of schools can be told, by code; the rest stands in imports/texts. */
export const rejections: Readonly<Record<string, { readonly what: string; readonly remedy: string }>> = {
  'position-missing': {
    what: 'The school has no position in the file.',
    remedy:
      'Add the position in the file, or correct it on the map once the school is in. Until then the school never counts as outside.',
  },
  'file-holds-places': { what: 'The file holds places or areas, not schools.', remedy: 'Read it as places or areas.' },
  'details-needed': {
    what: 'The file is a list of {value} school units without positions.',
    remedy:
      'Fetch the details of each unit, or use the compact list from Skolverket. The command bin/platsbild fetch schools fetches them.',
  },
  'api-error': {
    what: 'The file holds an error message from the source, and no schools: {value}.',
    remedy: 'Fetch the data again.',
  },
  'page-of-many': {
    what: 'The file is only a part of the list that the source has ({value}).',
    remedy: 'Fetch all pages; otherwise schools are missing from the answer.',
  },
  'kind-missing': {
    what: 'The row does not say what kind it is, so nobody can tell whether it is a school.',
    remedy: 'Fill in the kind.',
  },
  'kind-unknown': {
    what: 'The kind {value} is unknown, so nobody can tell whether it is a school.',
    remedy: 'Choose a school form for the value when you read the file.',
  },
  'kind-form-unknown': {
    what: 'The chosen school form does not exist: {value}.',
    remedy: 'Choose for example gr, gran, fsk, gy or preschool.',
  },
  'status-unknown': {
    what: 'The status of the school unit cannot be read: {value}.',
    remedy: 'The status must be AKTIV, VILANDE, UPPHORT or PLANERAD. Fetch the file again.',
  },
  'flag-unreadable': { what: 'The field {field} must be yes or no, but is {value}.', remedy: 'Write true or false.' },
  'forms-missing': {
    what: 'The source does not say which school forms the school has.',
    remedy: 'Use a source that has school forms, if the answer is to be about compulsory schools.',
  },
  'forms-unreadable': { what: 'The school forms or years cannot be read: {value}.', remedy: 'Fetch the file again.' },
  'pupils-unreadable': {
    what: 'The number of pupils cannot be read: {value}. The school is taken without it.',
    remedy: 'Write a whole number; the word cirka may stand before it.',
  },
  'school-abroad': { what: 'The school lies abroad and is not counted.', remedy: 'Nothing needs to be done.' },
  'unit-not-a-school': {
    what: 'The unit collects figures for an organiser and is not a school.',
    remedy: 'Nothing needs to be done.',
  },
  'position-shared': {
    what: 'The position is the very same as that of schools in other municipalities.',
    remedy: 'The school is taken in with its position unknown. Correct it on the map when it is known.',
  },
  'position-outside-municipality': {
    what: 'The position is outside the municipality that the school belongs to.',
    remedy: 'The school is taken in with its position unknown. Correct it on the map when it is known.',
  },
};
