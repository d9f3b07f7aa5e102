import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { OwnedWork } from '../index.ts';
import { handOver as mayHandOver, type HandOverRefusal } from '../domain/hand-over.ts';
import { findHandover, insertHandover, type Handover } from '../store/handover-store.ts';
import { findMember } from '../store/member-store.ts';
import { administer, type NotFound } from './administer.ts';
import type { AdministerDeps } from './administer-deps.ts';
import { requestId, type KeyReused } from './request-id.ts';
import { roleWork } from './role-work.ts';

export type HandingOverRefusal = HandOverRefusal | NotFound | KeyReused;

/** Gives all of a person's work to a colleague in one act: everything or nothing. @returns how much passed over */
export function handOver(
  deps: AdministerDeps,
  caller: Caller,
  from: string,
  to: string,
  key?: string,
): Promise<Result<OwnedWork, HandingOverRefusal>> {
  const id = requestId(deps.ids, { actor: caller.actor, verb: 'hand-over', key });
  return administer<OwnedWork, HandingOverRefusal>(deps, caller, ['person', 'change'], async (tx) => {
    const earlier = await findHandover(tx, id);
    if (earlier !== undefined) {
      const isSentAgain = earlier.from === from && earlier.to === to;
      return isSentAgain ? accept(viewOf(earlier)) : refuse({ code: 'idempotency-key-reused' });
    }
    const giver = await findMember(tx, from);
    const receiver = await findMember(tx, to);
    if (giver === undefined || receiver === undefined) return refuse({ code: 'member-not-found' });
    const allowed = mayHandOver(giver, receiver);
    return allowed.ok ? accept(viewOf(await passOver(deps, tx, { id, from, to }))) : allowed;
  });
}

async function passOver(
  deps: AdministerDeps,
  tx: Tx,
  { id, from, to }: Omit<Handover, 'counts'>,
): Promise<Pick<Handover, 'counts'>> {
  const roles = roleWork(deps);
  const counts = new Map([[roles.recordType, await roles.count(tx, from)]]);
  for (const part of deps.ownedWork) counts.set(part.recordType, await part.handOver(tx, from, to));
  const handover: Handover = { id, from, to, counts: Object.fromEntries(counts) };
  await insertHandover(tx, handover, deps.clock.now());
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
  await deps.recordAct(tx, { verb: 'hand-over', recordType: 'person', recordId: from, count });
  // Roles last: whoever hands over the own ones may do nothing afterwards.
  await roles.handOver(tx, from, to);
  return handover;
}

function viewOf({ counts }: Pick<Handover, 'counts'>): OwnedWork {
  const parts = Object.entries(counts).map(([recordType, count]) => ({ recordType, count }));
  return { parts } as OwnedWork;
}
