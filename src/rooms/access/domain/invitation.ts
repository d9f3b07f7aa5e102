/** How long a link is good for. Whoever runs the machine stands by while the first administrator uses theirs. */
export const INVITATION_HOURS = { firstAdministrator: 1, newPassword: 24, member: 72 } as const;

export type InvitationState = 'open' | 'used' | 'withdrawn' | 'expired';

/** An invitation's moments, as far as its state follows from them. */
export interface InvitationMoments {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** What has become of an invitation. What was done with it counts before the time that ran out. */
export function invitationState({ expiresAt, usedAt, withdrawnAt }: InvitationMoments, now: Date): InvitationState {
  if (usedAt !== null) return 'used';
  if (withdrawnAt !== null) return 'withdrawn';
  return now < expiresAt ? 'open' : 'expired';
}

/**
 * The link of an invitation.
 * @param address where people reach the server: scheme and name
 * @param token   stands after `#`, so that no log of a server or a proxy on the way keeps it
 */
export function invitationLink(address: string, token: string): string {
  return `${address}/inbjudan#${token}`;
}
