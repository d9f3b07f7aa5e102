import { accept, refuse, type Result } from '../../../ground/result.ts';
import { recordAct } from '../../../platform/audit/record-act.ts';
import { SIGN_IN_ACTOR, actorId } from '../../../platform/database/actor.ts';
import { allOrNothing } from '../../../platform/database/all-or-nothing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { createAccount } from '../../../platform/identity/create-account.ts';
import { browserOf } from '../../../platform/identity/device.ts';
import { openSession } from '../../../platform/identity/open-session.ts';
import { judgePassword, type PasswordRefusal } from '../../../platform/identity/password-rules.ts';
import { tokenDigest } from '../../../platform/identity/tokens.ts';
import type { OfferedInvitation } from '../index.ts';
import { acceptInvitation as mayAccept, type InvitationRefusal } from '../domain/accept-invitation.ts';
import {
  findHeldInvitation,
  insertJoiningGrant,
  insertPerson,
  useInvitation,
  type HeldInvitation,
} from '../store/joining-store.ts';
import type { SignInDeps, Visitor } from './sign-in-deps.ts';

export type OfferRefusal = InvitationRefusal | { readonly code: 'invitation-not-found' };
export type AcceptRefusal = OfferRefusal | PasswordRefusal | { readonly code: 'email-taken' };

/** What a link is for, to whoever holds it. */
export async function offerInvitation(
  deps: SignInDeps,
  token: string,
): Promise<Result<OfferedInvitation, OfferRefusal>> {
  const found = await deps.database.inTransaction(SIGN_IN_ACTOR, (tx) => findOpen(tx, deps, token, false));
  if (!found.ok) return found;
  const { organisationName, name, function: title, email, role, area, expiresAt } = found.value;
  const shown = { organisation: organisationName, name, function: title, email, role, area };
  return accept({ ...shown, expiresAt: expiresAt.toISOString() });
}

/** Makes the person, the account and the role that somebody was invited to, once, and signs them in. */
export async function acceptInvitation(
  deps: SignInDeps,
  token: string,
  password: string,
  visitor: Visitor,
): Promise<Result<{ readonly token: string }, AcceptRefusal>> {
  const offered = await deps.database.inTransaction(SIGN_IN_ACTOR, (tx) => findOpen(tx, deps, token, false));
  if (!offered.ok) return offered;
  const judged = await judgePassword(password, offered.value);
  if (!judged.ok) return judged;
  const hash = await deps.hasher.hash(judged.value);
  return allOrNothing<{ token: string }, AcceptRefusal>(deps.database, SIGN_IN_ACTOR, async (tx) => {
    const held = await findOpen(tx, deps, token, true);
    if (!held.ok) return held;
    const person = deps.ids.newId();
    if (!(await join(tx, deps, held.value, { person, hash }))) return refuse({ code: 'email-taken' });
    await useInvitation(tx, held.value.id, deps.clock.now());
    const by = { actor: actorId(person), organisation: held.value.organisation };
    await recordAct(tx, { verb: 'accept', recordType: 'invitation', recordId: held.value.id, by });
    const opened = { person, how: 'password', acr: 'password', ...browserOf(visitor) } as const;
    return accept(await openSession(tx, deps, opened));
  });
}

async function findOpen(
  tx: Tx,
  { clock }: SignInDeps,
  token: string,
  lock: boolean,
): Promise<Result<HeldInvitation, OfferRefusal>> {
  const held = await findHeldInvitation(tx, tokenDigest(token), lock);
  return held === undefined ? refuse({ code: 'invitation-not-found' }) : mayAccept(held, clock.now());
}

/** @returns false when the address has an account already */
async function join(
  tx: Tx,
  deps: SignInDeps,
  held: HeldInvitation,
  { person, hash }: { readonly person: string; readonly hash: string },
): Promise<boolean> {
  const { organisation, name, function: title, email, role, area, createdBy } = held;
  const now = deps.clock.now();
  await insertPerson(tx, { id: person, organisation, name, function: title }, now);
  if (!(await createAccount(tx, deps, { person, email, hash }))) return false;
  const grant = { id: deps.ids.newId(), organisation, person, role, area, from: deps.clock.today() };
  await insertJoiningGrant(tx, { ...grant, grantedBy: createdBy }, now);
  return true;
}
