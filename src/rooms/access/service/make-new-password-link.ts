import { accept, refuse, type Result } from '../../../ground/result.ts';
import { recordAct } from '../../../platform/audit/record-act.ts';
import { SYSTEM_ACTOR } from '../../../platform/database/actor.ts';
import { emailKey } from '../../../platform/identity/email-key.ts';
import { newToken, tokenDigest } from '../../../platform/identity/tokens.ts';
import { INVITATION_HOURS, invitationLink } from '../domain/invitation.ts';
import { insertInvitation, withdrawRenewals } from '../store/invitation-store.ts';
import { findForgetful } from '../store/first-administrator-store.ts';
import type { InvitedFirst, OwnerDeps } from './invite-first-administrator.ts';

export interface Forgetful {
  readonly email: string;
  /** also takes the second factor away, for somebody who has lost that too */
  readonly endsSecondFactor: boolean;
}

/** There is nobody who can sign in by that address and a password: unknown, closed, by a provider alone, or without a role. */
export interface NoSuchAccount {
  readonly code: 'account-not-there';
}

const HOUR_MILLISECONDS = 3_600_000;

/**
 * Makes a link by which somebody chooses a new password, when no administrator can: above all for the last of them.
 * @param address where people reach the server: scheme and name
 */
export function makeNewPasswordLink(
  { database, clock, ids }: OwnerDeps,
  { email, endsSecondFactor }: Forgetful,
  address: string,
): Promise<Result<InvitedFirst, NoSuchAccount>> {
  return database.inTransaction(SYSTEM_ACTOR, async (tx) => {
    const found = await findForgetful(tx, emailKey(email));
    if (found === undefined) return refuse({ code: 'account-not-there' });
    const { person, organisationName, ...about } = found;
    const createdAt = clock.now();
    const expiresAt = new Date(createdAt.getTime() + INVITATION_HOURS.firstAdministrator * HOUR_MILLISECONDS);
    await withdrawRenewals(tx, person, createdAt);
    const token = newToken();
    const moments = { createdAt, expiresAt, usedAt: null, withdrawnAt: null };
    const renewal = { id: ids.newId(), renewsPerson: person, endsSecondFactor };
    await insertInvitation(tx, { ...about, ...moments, ...renewal }, tokenDigest(token));
    await recordAct(tx, { verb: 'invite', recordType: 'person', recordId: person });
    return accept({ link: invitationLink(address, token), organisation: organisationName, expiresAt });
  });
}
