/** The names under which the training municipality's files stand beside every number that rests on them. */
export const GRANVIK_SOURCES = {
  areas: 'Granvik, områden (påhittade)',
  places: 'Granvik, platser (påhittade)',
  schools: 'Granvik, skolor (påhittade)',
};
