import type { InvitationView } from '../index.ts';
import { invitationState } from '../domain/invitation.ts';
import type { KeptInvitation } from '../domain/kept-invitation.ts';

/** An invitation as it stands on the wire: never with its link. */
export function viewInvitation(invitation: KeptInvitation, now: Date): InvitationView {
  const { id, organisation, email, name, function: title, role, area, createdAt, expiresAt } = invitation;
  return {
    id,
    organisation,
    email,
    name,
    function: title,
    role,
    area,
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
    state: invitationState(invitation, now),
    renews: invitation.renewsPerson !== null,
  };
}
