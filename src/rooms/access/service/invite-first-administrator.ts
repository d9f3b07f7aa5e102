import { accept, refuse, type Result } from '../../../ground/result.ts';
import { recordAct } from '../../../platform/audit/record-act.ts';
import { SYSTEM_ACTOR } from '../../../platform/database/actor.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Clock } from '../../../platform/clock.ts';
import { findAccountHolder } from '../../../platform/identity/create-account.ts';
import { isEmail } from '../../../platform/identity/email-key.ts';
import { newToken, tokenDigest } from '../../../platform/identity/tokens.ts';
import type { Ids } from '../../../platform/random.ts';
import { getFirstOrganisation } from '../../../platform/workspace/organisation.ts';
import { INVITATION_HOURS, invitationLink } from '../domain/invitation.ts';
import {
  insertFirstInvitation,
  listAdministratorFunctions,
  withdrawFirstInvitations,
} from '../store/first-administrator-store.ts';

/** Whom to invite, as whoever runs the machine says it. */
export interface FirstAdministrator {
  readonly email: string;
  readonly name: string;
  readonly function: string;
  /** also when there is an administrator already, as when nobody can reach that person any more */
  readonly again: boolean;
}

export type FirstAdministratorRefusal =
  | { readonly code: 'email-not-an-address' }
  | { readonly code: 'email-taken' }
  /** by function: whom to ask for an invitation instead */
  | { readonly code: 'administrator-there'; readonly functions: readonly string[] };

export interface InvitedFirst {
  readonly link: string;
  readonly organisation: string;
  readonly expiresAt: Date;
}

export interface OwnerDeps {
  /** connected as the owner: nobody is there yet who could let anybody in */
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}

const HOUR_MILLISECONDS = 3_600_000;

/**
 * Invites the one who lets all others in. There is no password to begin with: only a link, once, for an hour, to whoever
 * runs the machine.
 * @param address where people reach the server: scheme and name
 */
export function inviteFirstAdministrator(
  { database, clock, ids }: OwnerDeps,
  { email, name, function: title, again }: FirstAdministrator,
  address: string,
): Promise<Result<InvitedFirst, FirstAdministratorRefusal>> {
  return database.inTransaction(SYSTEM_ACTOR, async (tx) => {
    if (!isEmail(email)) return refuse({ code: 'email-not-an-address' });
    const { id: organisation, name: organisationName } = await getFirstOrganisation(tx);
    const functions = await listAdministratorFunctions(tx, organisation);
    if (functions.length > 0 && !again) return refuse({ code: 'administrator-there', functions });
    if ((await findAccountHolder(tx, email)) !== undefined) return refuse({ code: 'email-taken' });
    const createdAt = clock.now();
    const expiresAt = new Date(createdAt.getTime() + INVITATION_HOURS.firstAdministrator * HOUR_MILLISECONDS);
    const token = newToken();
    const id = ids.newId();
    await withdrawFirstInvitations(tx, organisation, createdAt);
    const told = { email: email.trim(), name, function: title };
    await insertFirstInvitation(tx, { id, organisation, ...told, createdAt, expiresAt }, tokenDigest(token));
    await recordAct(tx, { verb: 'invite', recordType: 'invitation', recordId: id });
    return accept({ link: invitationLink(address, token), organisation: organisationName, expiresAt });
  });
}
