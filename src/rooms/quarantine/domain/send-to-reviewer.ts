import { accept, refuse, type Result } from '../../../ground/result.ts';

export type SendRefusal =
  | { readonly code: 'reviewer-not-there' }
  | { readonly code: 'quarantine-full'; readonly most: number };

/** As many requests of one sender may wait at once: one colleague is to read them. */
export const MOST_WAITING = 50;

/**
 * Whether a request may wait for somebody.
 * @param reviewers who may be asked by this sender
 * @param waiting   how many of the sender's requests wait already
 */
export function sendToReviewer(
  reviewer: string,
  reviewers: readonly string[],
  waiting: number,
): Result<string, SendRefusal> {
  if (!reviewers.includes(reviewer)) return refuse({ code: 'reviewer-not-there' });
  return waiting < MOST_WAITING ? accept(reviewer) : refuse({ code: 'quarantine-full', most: MOST_WAITING });
}
