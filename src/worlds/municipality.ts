/** The fictional training municipality. No municipality of Sweden has a code that begins with 99. */
export const GRANVIK = { code: '9901', name: 'Granvik', county: 'Vidjö län' } as const;

/** Stands in every file, so that a copy that has lost its folder still says what it is. */
export const FICTIONAL_NOTICE =
  'Granvik är en påhittad övningskommun. Alla platser, skolor, gator, byggnader och invånare är påhittade. ' +
  'Granvik is a fictional training municipality; nothing in this file describes a real place.';

/** The age bands in which residents are counted; never a person. */
export const AGE_BANDS = ['0-5', '6-15', '16-19', '20-64', '65+'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
