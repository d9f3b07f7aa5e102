import { lazy } from 'react';

const placeSlots = () => import('./web/place-slots.tsx');

/** The browser door: pages are fetched when they are opened; the rest is what later rooms and the app may use. */
export const OverviewPage = lazy(() => import('./web/overview-page.tsx'));
export const PrintPage = lazy(() => import('./web/print-page.tsx'));
export const CoverageSummary = lazy(() => import('./web/coverage-summary.tsx'));
export const PlacesNearSchool = lazy(async () => ({
  default: (await import('./web/places-near-school.tsx')).PlacesNearSchool,
}));
export const PlacesToday = lazy(async () => ({ default: (await import('./web/places-today.tsx')).PlacesToday }));
export const PlacesPage = lazy(() => import('./web/places-page.tsx'));

/** What this room shows on the page of a place. */
export const PlaceExport = lazy(async () => ({ default: (await placeSlots()).PlaceExport }));
export const PlaceAnswerSentence = lazy(async () => ({ default: (await placeSlots()).PlaceAnswerSentence }));
export const PlaceSettings = lazy(async () => ({ default: (await placeSlots()).PlaceSettings }));
export const PlaceTwins = lazy(async () => ({ default: (await placeSlots()).PlaceTwins }));
export const PlaceCoverage = lazy(async () => ({ default: (await placeSlots()).PlaceCoverage }));
export { useOverviewLink } from './web/use-overview-link.ts';
export { usePlaceAnswers } from './web/use-place-answers.ts';
export { useSources } from './web/use-sources.ts';

/** Fetches the pages before they are asked for, so that they open without the net. */
export function fetchExposurePages(): Promise<unknown> {
  return Promise.all([
    placeSlots(),
    import('./web/overview-page.tsx'),
    import('./web/print-page.tsx'),
    import('./web/places-page.tsx'),
    import('./web/places-today.tsx'),
    import('./web/places-near-school.tsx'),
    import('./web/coverage-summary.tsx'),
  ]);
}
