import type { Caller } from '../../../platform/http/caller.ts';
import type { InvitationView } from '../index.ts';
import { listInvitations as listKept } from '../store/invitation-store.ts';
import type { AccessDeps } from './administer-deps.ts';
import { viewInvitation } from './view-invitation.ts';

/** Invitations of the own organisation, and those that the caller has made for others; the newest first. */
export async function listInvitations({ database, clock }: AccessDeps, { actor }: Caller): Promise<InvitationView[]> {
  const invitations = await database.inTransaction(actor, listKept, { readOnly: true });
  return invitations.map((invitation) => viewInvitation(invitation, clock.now()));
}
