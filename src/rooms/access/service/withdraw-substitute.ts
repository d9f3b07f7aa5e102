import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import { findSubstitute, withdrawSubstitutes } from '../store/substitute-store.ts';
import { administer, type NotFound } from './administer.ts';
import type { AccessDeps } from './administer-deps.ts';

/** Ends somebody's standing in for another, before its last day or before it began. */
export function withdrawSubstitute(deps: AccessDeps, caller: Caller, id: string): Promise<Result<true, NotFound>> {
  return administer<true, NotFound>(deps, caller, ['role', 'change'], async (tx) => {
    if ((await findSubstitute(tx, id)) === undefined) return refuse({ code: 'substitute-not-found' });
    await deps.recordAct(tx, { verb: 'withdraw', recordType: 'role', recordId: id });
    await withdrawSubstitutes(tx, [id], deps.clock.now());
    return accept(true);
  });
}
