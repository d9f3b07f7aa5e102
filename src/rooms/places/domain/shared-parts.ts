/** The parts of a place that somebody is shown or not, in the order in which they are told. */
export const SHARED_PARTS = [
  'name',
  'aliases',
  'placeType',
  'cityDistrict',
  'policeDistrict',
  'shape',
  'uncertaintyMetres',
  'sourceId',
  'externalId',
] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];
