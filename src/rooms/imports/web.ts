import { lazy } from 'react';

/** The browser door: pages are fetched when they are opened. */
export const ImportsPage = lazy(() => import('./web/imports-page.tsx'));
export const ImportPage = lazy(() => import('./web/import-page.tsx'));
