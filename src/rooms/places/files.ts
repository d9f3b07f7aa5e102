export { PLACE_FILE_CODES, type PlaceCode } from './exchange/codes.ts';
export { describePlaceTable, type TableQuestion } from './exchange/describe-table.ts';
export type { PlacesOptions, WithFile } from './exchange/options.ts';
export { readAreas, type AreasOptions } from './exchange/read-areas.ts';
export { readPlaces, readPlacesFromGeoPackage } from './exchange/read-places.ts';
export { writePlacesCsv } from './exchange/write-csv.ts';
export { writePlacesGeoJson } from './exchange/write-geojson.ts';
export { rejections as placeRejectionsEn } from './texts/en.ts';
export { rejections as placeRejectionsSv } from './texts/sv.ts';
