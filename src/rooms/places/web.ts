import { lazy } from 'react';

/** The browser door: the page of a place, and what screens of later rooms and the app may use of the places. */
export const PlacePage = lazy(() => import('./web/place-page.tsx'));
export type { PlaceSlots } from './web/place-page.tsx';
export const ShareButton = lazy(async () => ({
  default: (await import('./web/sharing/share-button.tsx')).ShareButton,
}));
export { useAreaNames } from './web/area-names.ts';
export { useAreas, useBaseMap } from './web/base-map.ts';
export { placePath } from './web/place-path.ts';
export { useFoundPlaces } from './web/place-queries.ts';
export { placeRemedies } from './web/place-remedies.ts';

/** Fetches the pages before they are asked for, so that they open without the net. */
export function fetchPlacesPages(): Promise<unknown> {
  return Promise.all([
    import('./web/place-page.tsx'),
    import('./web/sharing/share-button.tsx'),
    import('./web/sharing/share-dialog.tsx'),
  ]);
}
