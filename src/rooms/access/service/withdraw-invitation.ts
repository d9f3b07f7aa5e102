import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import { invitationState } from '../domain/invitation.ts';
import { findInvitation, withdrawInvitation as withdraw } from '../store/invitation-store.ts';
import { administer, type NotFound } from './administer.ts';
import type { AccessDeps } from './administer-deps.ts';

export type WithdrawInvitationRefusal = NotFound | { readonly code: 'invitation-not-open'; readonly state: string };

/** Takes an invitation back: its link opens nothing from now on. */
export function withdrawInvitation(
  deps: AccessDeps,
  caller: Caller,
  id: string,
): Promise<Result<true, WithdrawInvitationRefusal>> {
  return administer<true, WithdrawInvitationRefusal>(deps, caller, ['invitation', 'remove'], async (tx) => {
    const invitation = await findInvitation(tx, id);
    if (invitation === undefined) return refuse({ code: 'invitation-not-found' });
    const at = deps.clock.now();
    // One whose time is out is taken back too: whoever clears the list need not know the hour.
    if (!(await withdraw(tx, id, at)))
      return refuse({ code: 'invitation-not-open', state: invitationState(invitation, at) });
    await deps.recordAct(tx, { verb: 'withdraw', recordType: 'invitation', recordId: id });
    return accept(true);
  });
}
