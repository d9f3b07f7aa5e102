import { lazy } from 'react';

/** The browser door: pages are fetched when they are opened. */
export const ImportsPage = lazy(() => import('./web/imports-page.tsx'));
export const ImportPage = lazy(() => import('./web/import-page.tsx'));
export { useWaitingImports } from './web/use-waiting-imports.ts';

/** Fetches the pages before they are asked for, so that they open without the net. */
export function fetchImportsPages(): Promise<unknown> {
  return Promise.all([import('./web/imports-page.tsx'), import('./web/import-page.tsx')]);
}
