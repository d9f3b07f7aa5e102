import { accept, refuse, type Result } from '../../../ground/result.ts';
import { invitationState, type InvitationMoments } from './invitation.ts';

/** Why a link makes no account. Said only to whoever holds the link: to everybody else there is none. */
export interface InvitationRefusal {
  readonly code: 'invitation-used' | 'invitation-withdrawn' | 'invitation-expired';
}

/** What of an invitation says whether its link can be used. */
export interface HeldMoments extends InvitationMoments {
  /** nobody joins an organisation that is closed */
  readonly organisationClosed: boolean;
  /** whoever added an organisation lets in its first administrator, and nobody once somebody has had a role in it */
  readonly overtaken: boolean;
}

/** Whether a link can be used now. */
export function acceptInvitation<Held extends HeldMoments>(
  invitation: Held,
  now: Date,
): Result<Held, InvitationRefusal> {
  const state = invitationState(invitation, now);
  if (state !== 'open') return refuse({ code: `invitation-${state}` });
  const isOver = invitation.organisationClosed || invitation.overtaken;
  return isOver ? refuse({ code: 'invitation-withdrawn' }) : accept(invitation);
}
