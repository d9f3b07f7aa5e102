import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import { isLastAdministrator } from '../domain/last-administrator.ts';
import { findGrant, listAdministrators, withdrawGrants } from '../store/grant-store.ts';
import { withdrawSubstitutesOf } from '../store/substitute-store.ts';
import { administer, type NotFound } from './administer.ts';
import type { AccessDeps } from './administer-deps.ts';

export type WithdrawRoleRefusal = NotFound | { readonly code: 'last-administrator' };

/** Takes a role from whoever holds it, and from those who stand in. Takes effect at their next request. */
export function withdrawRole(deps: AccessDeps, caller: Caller, id: string): Promise<Result<true, WithdrawRoleRefusal>> {
  return administer<true, WithdrawRoleRefusal>(deps, caller, ['role', 'change'], async (tx) => {
    const grant = await findGrant(tx, id);
    if (grant === undefined) return refuse({ code: 'role-not-found' });
    if (isLastAdministrator(await listAdministrators(tx), { grant: id }, deps.clock.today()))
      return refuse({ code: 'last-administrator' });
    const at = deps.clock.now();
    await deps.recordAct(tx, { verb: 'withdraw', recordType: 'role', recordId: id });
    await withdrawSubstitutesOf(tx, id, at);
    await withdrawGrants(tx, [id], at);
    return accept(true);
  });
}
