import { lazy } from 'react';

/** The browser door: the page of a place, and what screens of later rooms and the app may use of the places. */
export const PlacePage = lazy(() => import('./web/place-page.tsx'));
export type { PlaceSlots } from './web/place-page.tsx';
export { useAreaNames } from './web/area-names.ts';
export { useAreas, useBaseMap } from './web/base-map.ts';
export { placePath } from './web/place-path.ts';
export { useFoundPlaces } from './web/place-queries.ts';
export { placeRemedies } from './web/place-remedies.ts';

/** Fetches the page before it is asked for, so that it opens without the net. */
export function fetchPlacesPages(): Promise<unknown> {
  return import('./web/place-page.tsx');
}
