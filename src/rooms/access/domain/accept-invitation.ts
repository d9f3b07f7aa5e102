import { accept, refuse, type Result } from '../../../ground/result.ts';
import { invitationState, type InvitationMoments } from './invitation.ts';

/** Why a link makes no account. Said only to whoever holds the link: to everybody else there is none. */
export interface InvitationRefusal {
  readonly code: 'invitation-used' | 'invitation-withdrawn' | 'invitation-expired';
}

/** Whether a link can be used now. @param organisationClosed nobody joins an organisation that is closed */
export function acceptInvitation<Held extends InvitationMoments & { readonly organisationClosed: boolean }>(
  invitation: Held,
  now: Date,
): Result<Held, InvitationRefusal> {
  const state = invitationState(invitation, now);
  if (state === 'open') {
    return invitation.organisationClosed ? refuse({ code: 'invitation-withdrawn' }) : accept(invitation);
  }
  return refuse({ code: `invitation-${state}` });
}
