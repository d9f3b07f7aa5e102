import { lazy } from 'react';

/** The browser door: pages are fetched when they are opened; the rest is what later rooms may use. */
export const SchoolsPage = lazy(() => import('./web/schools-page.tsx'));
export const SchoolPage = lazy(() => import('./web/school-page.tsx'));
export { heldSchoolForms } from './web/held-school-forms.ts';
export { schoolPath } from './web/school-path.ts';
export { useFoundSchools, useSchool } from './web/school-queries.ts';
export { formName, formsInWords, unplacedFlag, yearsTaught } from './web/school-words.ts';
export { schoolRemedies } from './web/school-remedies.ts';

/** Fetches the pages before they are asked for, so that they open without the net. */
export function fetchSchoolsPages(): Promise<unknown> {
  return Promise.all([import('./web/schools-page.tsx'), import('./web/school-page.tsx')]);
}
