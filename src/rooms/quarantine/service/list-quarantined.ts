import type { Caller } from '../../../platform/http/caller.ts';
import { listColleagues } from '../../access/server.ts';
import type { QuarantineCount, QuarantinedList, ReviewerList } from '../index.ts';
import { countWaiting, listReviewers as listWhoMay, listSent, listWaiting } from '../store/quarantine-store.ts';
import type { QuarantineDeps } from './quarantine-deps.ts';
import { viewQuarantined } from './view-quarantined.ts';

type Reading = Pick<QuarantineDeps, 'database'>;
type Who = Pick<Caller, 'actor'>;
const READING = { readOnly: true, isolation: 'repeatable read' } as const;

/** What waits for the caller to look at, or what the caller has sent to others. */
export function listQuarantined(
  { database }: Reading,
  { actor }: Who,
  which: 'waiting' | 'sent',
): Promise<QuarantinedList> {
  return database.inTransaction(
    actor,
    async (tx) => ({ requests: await viewQuarantined(tx, await (which === 'sent' ? listSent(tx) : listWaiting(tx))) }),
    READING,
  );
}

/** How many wait for the caller. */
export async function countQuarantine({ database }: Reading, { actor }: Who): Promise<QuarantineCount> {
  return { waiting: await database.inTransaction(actor, (tx) => countWaiting(tx, 'reviewer'), READING) };
}

/** The colleagues whom the caller may ask to look at a text, by name. */
export function listReviewers({ database }: Reading, { actor }: Who): Promise<ReviewerList> {
  return database.inTransaction(
    actor,
    async (tx) => {
      const colleagues = await listColleagues(tx);
      const asked = await listWhoMay(
        tx,
        colleagues.map(({ id }) => id),
      );
      return { reviewers: colleagues.filter(({ id }) => asked.includes(id)) };
    },
    READING,
  );
}
