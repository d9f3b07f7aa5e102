import { lazy } from 'react';

/** The browser door: pages are fetched when they are opened; the rest is what later rooms and the app may use. */
export const OverviewPage = lazy(() => import('./web/overview-page.tsx'));
export const PlacePage = lazy(() => import('./web/place-page.tsx'));
export const PrintPage = lazy(() => import('./web/print-page.tsx'));
export const CoverageSummary = lazy(() => import('./web/coverage-summary.tsx'));
export const PlacesNearSchool = lazy(async () => ({
  default: (await import('./web/places-near-school.tsx')).PlacesNearSchool,
}));
export const PlacesPage = lazy(() => import('./web/places-page.tsx'));
export { useSources } from './web/use-sources.ts';

/** Fetches the pages before they are asked for, so that they open without the net. */
export function fetchExposurePages(): Promise<unknown> {
  return Promise.all([
    import('./web/overview-page.tsx'),
    import('./web/place-page.tsx'),
    import('./web/print-page.tsx'),
    import('./web/places-page.tsx'),
    import('./web/places-near-school.tsx'),
    import('./web/coverage-summary.tsx'),
  ]);
}
