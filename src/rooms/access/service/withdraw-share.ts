import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import { findShare, withdrawShare as withdraw } from '../store/share-store.ts';
import type { AdministerDeps } from './administer-deps.ts';
import type { NotFound } from './administer.ts';
import { allOrNothing } from '../../../platform/database/all-or-nothing.ts';

/**
 * Takes a share back: from the receiver's next request on the record is not there. A record that no private organisation
 * is shown any more is narrow again.
 */
export function withdrawShare(deps: AdministerDeps, { actor }: Caller, id: string): Promise<Result<true, NotFound>> {
  return allOrNothing<true, NotFound>(deps.database, actor, async (tx) => {
    const share = await findShare(tx, id);
    if (share === undefined || !(await withdraw(tx, id, deps.clock.now()))) return refuse({ code: 'share-not-found' });
    await deps.recordAct(tx, { verb: 'withdraw', recordType: 'share', recordId: id });
    const part = deps.sharedRecords.find(({ recordType }) => recordType === share.recordType);
    if (part === undefined) throw new Error(`No room has records of the type ${share.recordType} to share`);
    await part.settleLevel(tx, share.recordId);
    return accept(true);
  });
}
