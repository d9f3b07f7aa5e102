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
