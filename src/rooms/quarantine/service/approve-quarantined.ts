import { accept, refuse, type Result } from '../../../ground/result.ts';
import { actorId } from '../../../platform/database/actor.ts';
import { allOrNothing } from '../../../platform/database/all-or-nothing.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { Outcome, Quarantined } from '../domain/held-request.ts';
import { judgeOutcome, type NotCarriedOut } from '../domain/judge-outcome.ts';
import { stepFrom } from '../domain/quarantine-life.ts';
import type { QuarantinedView } from '../index.ts';
import { claimQuarantined } from '../store/quarantine-store.ts';
import { findToDecide, isDone, settleApproved, type DecideRefusal } from './decide-quarantined.ts';
import type { QuarantineRouteDeps } from './quarantine-deps.ts';
import { viewNow } from './view-quarantined.ts';

export type ApproveRefusal = DecideRefusal | NotCarriedOut;

/**
 * Says that a text speaks of no person: the request is carried out as its sender, with the rights that the sender has now,
 * and is decided by what that is answered, a no too. First it is marked as being carried out, so that nobody else decides
 * meanwhile. A server that is stopped in the middle leaves it waiting; carried out again, it bears the same key and the
 * same revision that its sender saw, and so changes nothing twice.
 */
export async function approveQuarantined(
  deps: QuarantineRouteDeps,
  caller: Caller,
  id: string,
): Promise<Result<QuarantinedView, ApproveRefusal>> {
  const claimed = await claim(deps, caller, id);
  if (!claimed.ok) return claimed;
  if ('view' in claimed.value) return accept(claimed.value.view);
  const judged = judgeOutcome(await carryOut(deps, claimed.value.request));
  return settle(deps, caller, id, judged);
}

type Claimed = { readonly view: QuarantinedView } | { readonly request: Quarantined };

function claim(
  { database, clock }: QuarantineRouteDeps,
  { actor }: Caller,
  id: string,
): Promise<Result<Claimed, DecideRefusal>> {
  return allOrNothing<Claimed, DecideRefusal>(database, actor, async (tx) => {
    const request = await findToDecide(tx, actor, id, 'approve');
    if (request === undefined) return refuse({ code: 'quarantined-not-found' });
    if (isDone(request, 'approve')) return accept({ view: await viewNow(tx, id) });
    const next = stepFrom(request, 'approve', clock.now());
    if (!next.ok) return next;
    await claimQuarantined(tx, id, clock.now());
    return accept({ request });
  });
}

async function carryOut({ inner }: QuarantineRouteDeps, request: Quarantined): Promise<Outcome> {
  const { id, route, path, submittedBy, held } = request;
  const { body, ifMatch } = held ?? { body: undefined, ifMatch: null };
  const [method] = route.split(' ', 1);
  return inner.ask({ actor: actorId(submittedBy), method, path, body, ifMatch, idempotencyKey: id });
}

function settle(
  { database, clock, recordAct }: QuarantineRouteDeps,
  { actor }: Caller,
  id: string,
  judged: Result<Outcome, NotCarriedOut>,
): Promise<Result<QuarantinedView, ApproveRefusal>> {
  return database.inTransaction(actor, async (tx) => {
    const request = await findToDecide(tx, actor, id, 'approve');
    // It took so long that the mark had lost its meaning, and somebody else has it now.
    if (request === undefined) return refuse({ code: 'quarantined-not-found' });
    if (request.state !== 'waiting') return refuse({ code: 'quarantine-decided', state: request.state });
    if (!judged.ok) {
      await claimQuarantined(tx, id, null);
      return judged;
    }
    await settleApproved(tx, id, judged.value, clock.now());
    await recordAct(tx, { verb: 'review', recordType: 'quarantine', recordId: id });
    return accept(await viewNow(tx, id));
  });
}
