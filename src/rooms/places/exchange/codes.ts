import { FILE_CODES, type FileCode } from '../../../ground/table/index.ts';

/** What only a file of places or areas can be told; the rest is shared by every importer. */
export const PLACE_ONLY_CODES = [
  'file-holds-schools',
  'file-needs-a-path',
  'radius-with-boundary',
  'area-of-other-kind',
  'geopackage-unreadable',
  'geopackage-journal',
  'geopackage-layers',
  'geopackage-no-layer',
] as const;

export type PlaceCode = FileCode | (typeof PLACE_ONLY_CODES)[number];

/** Every code that {@link readPlaces} and {@link readAreas} can answer with. */
export const PLACE_FILE_CODES: readonly PlaceCode[] = [...FILE_CODES, ...PLACE_ONLY_CODES];
