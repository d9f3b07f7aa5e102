import { accept, refuse, type Result } from '../../../ground/result.ts';
import { allOrNothing } from '../../../platform/database/all-or-nothing.ts';
import type { RequestToHold } from '../../../platform/http/held-request.ts';
import { requestId, type KeyReused } from '../../access/server.ts';
import { sendToReviewer, type SendRefusal } from '../domain/send-to-reviewer.ts';
import type { QuarantinedView } from '../index.ts';
import { countWaiting, findQuarantined, insertQuarantined, listReviewers } from '../store/quarantine-store.ts';
import type { QuarantineDeps } from './quarantine-deps.ts';
import { viewNow } from './view-quarantined.ts';

export type HoldRefusal = SendRefusal | KeyReused;

/** Keeps a request until the colleague whom its sender has chosen has looked at it. Sent again, it is the same one. */
export function holdRequest(
  { database, clock, ids, recordAct }: QuarantineDeps,
  told: RequestToHold,
): Promise<Result<QuarantinedView, HoldRefusal>> {
  const { caller, reviewer, method, path, body, ifMatch, texts, reference } = told;
  const id = requestId(ids, { actor: caller.actor, verb: 'hold', key: told.idempotencyKey });
  const route = `${method} ${told.route}`;
  return allOrNothing<QuarantinedView, HoldRefusal>(database, caller.actor, async (tx) => {
    const earlier = await findQuarantined(tx, id);
    if (earlier !== undefined) {
      const isSame = earlier.path === path && earlier.route === route && earlier.submittedBy === caller.actor;
      return isSame ? accept(await viewNow(tx, id)) : refuse({ code: 'idempotency-key-reused' });
    }
    const allowed = sendToReviewer(reviewer, await listReviewers(tx, [reviewer]), await countWaiting(tx, 'sender'));
    if (!allowed.ok) return allowed;
    const held = { body, ifMatch, texts };
    const made = { municipality: caller.municipality, id, reviewer, route, path, held };
    if (!(await insertQuarantined(tx, made, clock.now()))) return refuse({ code: 'idempotency-key-reused' });
    await recordAct(tx, { verb: 'create', recordType: 'quarantine', recordId: id, reference });
    return accept(await viewNow(tx, id));
  });
}
