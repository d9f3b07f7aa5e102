import { lazy } from 'react';

/** The browser door: the page is fetched when it is opened; the rest is what later rooms and the app may use. */
export const QuarantinePage = lazy(() => import('./web/quarantine-page.tsx'));
export type { HeldForm, HeldForms } from './web/held-forms.ts';
export { useReviewers, useWaitingCount } from './web/quarantine-queries.ts';
export { SentForReview } from './web/sent-for-review.tsx';

/** Fetches the page before it is asked for, so that it opens without the net. */
export function fetchQuarantinePage(): Promise<unknown> {
  return import('./web/quarantine-page.tsx');
}
