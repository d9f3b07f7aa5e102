import type { Tx } from '../../../platform/database/database.ts';
import { listColleagues } from '../../access/server.ts';
import type { Quarantined } from '../domain/held-request.ts';
import type { QuarantinedView, ReviewerView } from '../index.ts';
import { findQuarantined } from '../store/quarantine-store.ts';

/** Requests with the names of those they are between, as these are now. */
export async function viewQuarantined(tx: Tx, requests: readonly Quarantined[]): Promise<QuarantinedView[]> {
  if (requests.length === 0) return [];
  const people = new Map((await listColleagues(tx)).map((person) => [person.id, person]));
  const named = (id: string): ReviewerView => people.get(id) ?? { id, name: '-', function: '-' };
  return requests.map(({ id, state, route, path, found, held, sentAt, decidedAt, outcome, submittedBy, reviewer }) => ({
    id,
    state,
    route,
    path,
    submitter: named(submittedBy),
    reviewer: named(reviewer),
    sentAt: sentAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    found: found.map(({ field, kinds }) => ({ field, kinds: [...kinds] })),
    texts: held?.texts.map((text) => ({ ...text, findings: text.findings.map((one) => ({ ...one })) })) ?? null,
    outcome,
  }));
}

/** One that the actor has just sent or decided. */
export async function viewNow(tx: Tx, id: string): Promise<QuarantinedView> {
  const found = await findQuarantined(tx, id);
  const [view] = await viewQuarantined(tx, found === undefined ? [] : [found]);
  if (view === undefined) throw new Error('What waits cannot be read by whoever sent or decided it');
  return view;
}
