export { placeRoutes } from './api/place-routes.ts';
export { areaImporter } from './service/area-importer.ts';
export type { PlaceDeps } from './service/deps.ts';
export { findPlace, listPlaces, loadAreas, loadPlaces, placeRevision } from './service/find-places.ts';
export { placeImporter } from './service/place-importer.ts';
export { noteOf, sourceNotes } from './service/source-notes.ts';
export { viewPlace } from './service/view-place.ts';
export { PLACE_PROBLEMS } from './texts/problems.ts';
