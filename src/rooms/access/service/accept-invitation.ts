import { accept, refuse, type Result } from '../../../ground/result.ts';
import { recordAct } from '../../../platform/audit/record-act.ts';
import { SIGN_IN_ACTOR, actorId } from '../../../platform/database/actor.ts';
import { allOrNothing } from '../../../platform/database/all-or-nothing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { createAccount } from '../../../platform/identity/create-account.ts';
import { browserOf } from '../../../platform/identity/device.ts';
import { openSession } from '../../../platform/identity/open-session.ts';
import { beginPending } from '../../../platform/identity/pending-sign-in.ts';
import { resetPassword } from '../../../platform/identity/reset-password.ts';
import type { SignInStep } from '../../../platform/identity/sign-in.ts';
import { judgePassword, type PasswordRefusal } from '../../../platform/identity/password-rules.ts';
import { tokenDigest } from '../../../platform/identity/tokens.ts';
import type { OfferedInvitation } from '../index.ts';
import { acceptInvitation as mayAccept, type InvitationRefusal } from '../domain/accept-invitation.ts';
import {
  findHeldInvitation,
  findJoiningPerson,
  insertJoiningGrant,
  insertPerson,
  useInvitation,
  type HeldInvitation,
} from '../store/joining-store.ts';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';

export type OfferRefusal = InvitationRefusal | { readonly code: 'invitation-not-found' };
export type AcceptRefusal =
  | OfferRefusal
  | PasswordRefusal
  | { readonly code: 'email-taken' }
  | { readonly code: 'account-without-password' };

/** What a link is for, to whoever holds it. */
export async function offerInvitation(
  deps: SignInDeps,
  token: string,
): Promise<Result<OfferedInvitation, OfferRefusal>> {
  const found = await deps.database.inTransaction(SIGN_IN_ACTOR, (tx) => findOpen(tx, deps, token));
  if (!found.ok) return found;
  const { organisationName, name, function: title, email, role, area, expiresAt, renewsPerson } = found.value;
  const shown = { organisation: organisationName, name, function: title, email, role, area };
  return accept({ ...shown, expiresAt: expiresAt.toISOString(), renews: renewsPerson !== null });
}

/**
 * Makes the person, the account and the role that somebody was invited to, once, and signs them in; or gives somebody who
 * has an account another password. Whoever has a second factor still shows it.
 */
export async function acceptInvitation(
  deps: SignInDeps,
  token: string,
  password: string,
  visitor: Visitor,
): Promise<Result<SignInStep, AcceptRefusal>> {
  const offered = await deps.database.inTransaction(SIGN_IN_ACTOR, (tx) => findOpen(tx, deps, token));
  if (!offered.ok) return offered;
  const judged = await judgePassword(password, offered.value);
  if (!judged.ok) return judged;
  const hash = await deps.hasher.hash(judged.value);
  return allOrNothing<SignInStep, AcceptRefusal>(deps.database, SIGN_IN_ACTOR, async (tx) => {
    const held = await findOpen(tx, deps, token);
    if (!held.ok) return held;
    const { id, organisation, renewsPerson } = held.value;
    if (!(await useInvitation(tx, id, deps.clock.now()))) return refuse({ code: 'invitation-used' });
    const came =
      renewsPerson === null ? await join(tx, deps, held.value, hash) : await renew(tx, deps, held.value, hash);
    if (!came.ok) return came;
    const { person, secondFactor } = came.value;
    const by = { actor: actorId(person), organisation };
    await recordAct(tx, { verb: 'accept', recordType: 'invitation', recordId: id, by });
    if (secondFactor) return accept({ step: 'code', token: await beginPending(tx, deps, person) });
    const opened = { person, how: 'password', acr: 'password', ...browserOf(visitor) } as const;
    return accept({ step: 'done', token: (await openSession(tx, deps, opened)).token });
  });
}

async function findOpen(tx: Tx, { clock }: SignInDeps, token: string): Promise<Result<HeldInvitation, OfferRefusal>> {
  const held = await findHeldInvitation(tx, tokenDigest(token));
  return held === undefined ? refuse({ code: 'invitation-not-found' }) : mayAccept(held, clock.now());
}

interface CameIn {
  readonly person: string;
  readonly secondFactor: boolean;
}

async function join(
  tx: Tx,
  deps: SignInDeps,
  held: HeldInvitation,
  hash: string,
): Promise<Result<CameIn, AcceptRefusal>> {
  const { organisation, name, function: title, email, role, area, createdBy } = held;
  const person = deps.ids.newId();
  const now = deps.clock.now();
  await insertPerson(tx, { id: person, organisation, name, function: title }, now);
  if (!(await createAccount(tx, deps, { person, email, hash }))) return refuse({ code: 'email-taken' });
  const grant = { id: deps.ids.newId(), organisation, person, role, area, from: deps.clock.today() };
  await insertJoiningGrant(tx, { ...grant, grantedBy: createdBy }, now);
  return accept({ person, secondFactor: false });
}

async function renew(
  tx: Tx,
  deps: SignInDeps,
  held: HeldInvitation,
  hash: string,
): Promise<Result<CameIn, AcceptRefusal>> {
  const person = await findJoiningPerson(tx, held.renewsPerson ?? '');
  // Closed since the link was made: it no longer leads anywhere.
  if (person?.state !== 'active') return refuse({ code: 'invitation-withdrawn' });
  const { endsSecondFactor } = held;
  const reset = await resetPassword(tx, deps, { person: person.id, hash, endsSecondFactor });
  if (reset === undefined) return refuse({ code: 'account-without-password' });
  return accept({ person: person.id, secondFactor: reset.secondFactor });
}
