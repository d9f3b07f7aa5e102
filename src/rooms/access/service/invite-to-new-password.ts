import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import { newToken, tokenDigest } from '../../../platform/identity/tokens.ts';
import { INVITATION_HOURS, invitationLink } from '../domain/invitation.ts';
import type { KeptInvitation } from '../domain/kept-invitation.ts';
import type { Member } from '../domain/member.ts';
import { isLeft } from '../domain/period.ts';
import type { InvitedView, RenewPassword } from '../index.ts';
import { listGrants } from '../store/grant-store.ts';
import { insertInvitation, withdrawRenewals } from '../store/invitation-store.ts';
import { findMember } from '../store/member-store.ts';
import { administer, type NotFound } from './administer.ts';
import type { AccessDeps } from './administer-deps.ts';
import { viewInvitation } from './view-invitation.ts';

export type RenewRefusal =
  | NotFound
  | { readonly code: 'person-closed' }
  /** signs in by a provider alone, as far as this organisation can tell */
  | { readonly code: 'member-without-account' }
  /** nobody takes a password over without knowing it, not even the own one */
  | { readonly code: 'new-password-for-oneself' }
  /** there is nothing that the person could sign in to */
  | { readonly code: 'member-without-role' };

const HOUR_MILLISECONDS = 3_600_000;

/**
 * Makes a link by which a colleague who has forgotten the password chooses another. It is told once, and a second one ends
 * the first. Who made it stands in the trail.
 */
export function inviteToNewPassword(
  deps: AccessDeps,
  caller: Caller,
  id: string,
  { endsSecondFactor }: RenewPassword,
  address: string,
): Promise<Result<InvitedView, RenewRefusal>> {
  return administer<InvitedView, RenewRefusal>(deps, caller, ['person', 'change'], async (tx, own) => {
    const member = await findMember(tx, id);
    if (member === undefined) return refuse({ code: 'member-not-found' });
    const { email } = member;
    const refused = refusalOf(member, caller);
    if (refused !== undefined || email === null) return refuse({ code: refused ?? 'member-without-account' });
    const role = await firstRole(tx, deps, id);
    if (role === undefined) return refuse({ code: 'member-without-role' });
    const createdAt = deps.clock.now();
    await withdrawRenewals(tx, id, createdAt);
    const invitation: KeptInvitation = {
      id: deps.ids.newId(),
      organisation: own.id,
      email,
      name: member.name,
      function: member.function,
      ...role,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + INVITATION_HOURS.newPassword * HOUR_MILLISECONDS),
      usedAt: null,
      withdrawnAt: null,
      renewsPerson: id,
      endsSecondFactor,
    };
    const token = newToken();
    await insertInvitation(tx, invitation, tokenDigest(token));
    await deps.recordAct(tx, { verb: 'invite', recordType: 'person', recordId: id });
    return accept({ ...viewInvitation(invitation, createdAt), link: invitationLink(address, token) });
  });
}

function refusalOf({ id, state }: Member, { actor }: Caller): 'person-closed' | 'new-password-for-oneself' | undefined {
  if (id === actor) return 'new-password-for-oneself';
  return state === 'closed' ? 'person-closed' : undefined;
}

/** A role that the person has or will have: what the link says that it is for. */
async function firstRole(tx: Tx, { clock }: AccessDeps, person: string) {
  const left = (await listGrants(tx, person)).filter((grant) => isLeft(grant, clock.today()));
  return left.map(({ role, area }) => ({ role, area }))[0];
}
