/** The browser door: what screens of later rooms and the app may use of the places. */
export { useAreas, useBaseMap } from './web/base-map.ts';
export { BoundaryVersions } from './web/boundary-versions.tsx';
export { PlaceFacts } from './web/place-facts.tsx';
export { placePath } from './web/place-path.ts';
export { useFoundPlaces, usePlace } from './web/place-queries.ts';
export { placeRemedies } from './web/place-remedies.ts';
