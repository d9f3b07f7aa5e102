import { accept, refuse, type Refused, type Result } from '../../ground/result.ts';
import { recordAct } from '../audit/record-act.ts';
import { ANONYMOUS_ACTOR, SIGN_IN_ACTOR } from '../database/actor.ts';
import type { Tx } from '../database/database.ts';
import { countAttempt, forgiveAttempt, type AttemptKey, type TooManyAttempts } from './count-attempt.ts';
import { ACCOUNT_DELAY, ADDRESS_DELAY, senderOf } from './delay.ts';
import type { IdentityDeps } from './deps.ts';
import { emailKey } from './email-key.ts';
import { identityTables } from './identity-tables.ts';
import { browserOf } from './device.ts';
import { openSession } from './open-session.ts';
import { beginPending } from './pending-sign-in.ts';

/** What a browser sends and is, when somebody wants in. */
export interface Visitor {
  /** the network address that asks */
  readonly address: string;
  /** what the browser says of itself; it is not kept */
  readonly userAgent: string | undefined;
  /** the session that the browser holds already, if any */
  readonly formerToken: string | undefined;
}

/** `done`: the token is that of a session. `code`: it is that of a sign-in that waits for a second factor. */
export interface SignInStep {
  readonly step: 'done' | 'code';
  readonly token: string;
}

export type SignInRefusal = { readonly code: 'sign-in-failed' } | TooManyAttempts;

const NOBODY = { actor: ANONYMOUS_ACTOR, organisation: null };

/**
 * Signs somebody in by address and password. An address without an account, a wrong password and a closed account take the
 * very same way to the very same answer: one look, one hash, one line in the trail.
 */
export async function signIn(
  deps: IdentityDeps,
  given: { readonly email: string; readonly password: string },
  visitor: Visitor,
): Promise<Result<SignInStep, SignInRefusal>> {
  const { database, clock, hasher } = deps;
  const email = emailKey(given.email);
  const keys = keysOf(email, visitor);
  const begun = await database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    const counted = await countAttempt(tx, clock, [keys.account, keys.sender]);
    return counted.ok ? accept(await findCandidate(tx, email)) : counted;
  });
  if (!begun.ok) return begun;
  const candidate = begun.value;
  // Outside any transaction: a hash takes its time, and must not hold a connection meanwhile.
  const isRight = await hasher.verify(candidate?.hash ?? (await hasher.decoy()), given.password);
  const mayEnter = isRight && candidate !== undefined && candidate.mayEnter;
  const hash = mayEnter && hasher.isOutdated(candidate.hash) ? await hasher.hash(given.password) : undefined;
  return database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    // Between the look and the hash the password may have been changed, or the account closed.
    const still = mayEnter ? await findCandidate(tx, email) : undefined;
    if (still === undefined || !still.mayEnter || still.hash !== candidate?.hash) return failed(tx);
    await forgiveAttempt(tx, clock, keys.account, true);
    await forgiveAttempt(tx, clock, keys.sender, false);
    if (hash !== undefined) await renewHash(tx, still.person, hash);
    return accept(await admit(tx, deps, still, visitor));
  });
}

function keysOf(email: string, { address }: Visitor): Record<'account' | 'sender', AttemptKey> {
  return {
    account: { key: `account:${email}`, rule: ACCOUNT_DELAY },
    sender: { key: `address:${senderOf(address)}`, rule: ADDRESS_DELAY },
  };
}

/** The trail says that somebody tried, and not as whom: the address may be another's. */
async function failed(tx: Tx): Promise<Refused<SignInRefusal>> {
  await recordAct(tx, { verb: 'sign-in', recordType: 'person', outcome: 'refused', by: NOBODY });
  return refuse({ code: 'sign-in-failed' });
}

async function admit(tx: Tx, deps: IdentityDeps, candidate: Candidate, visitor: Visitor): Promise<SignInStep> {
  const { person, hasSecondFactor } = candidate;
  if (hasSecondFactor) return { step: 'code', token: await beginPending(tx, deps, person) };
  const opened = await openSession(tx, deps, { person, how: 'password', acr: 'password', ...browserOf(visitor) });
  return { step: 'done', token: opened.token };
}

interface Candidate {
  readonly person: string;
  readonly hash: string;
  readonly mayEnter: boolean;
  readonly hasSecondFactor: boolean;
}

async function findCandidate(tx: Tx, key: string): Promise<Candidate | undefined> {
  const row = await identityTables(tx)
    .selectFrom('accounts as a')
    .innerJoin('passwords as w', 'w.person_id', 'a.person_id')
    .innerJoin('people as p', 'p.id', 'a.person_id')
    .innerJoin('organisations as o', 'o.id', 'p.owning_organisation')
    .leftJoin('second_factors as f', 'f.person_id', 'a.person_id')
    .select(['p.id', 'w.hash', 'p.state', 'o.closed_at', 'f.confirmed_at'])
    .where('a.email_key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const mayEnter = row.state === 'active' && row.closed_at === null;
  return { person: row.id, hash: row.hash, mayEnter, hasSecondFactor: row.confirmed_at !== null };
}

async function renewHash(tx: Tx, person: string, hash: string): Promise<void> {
  await identityTables(tx).updateTable('passwords').set({ hash }).where('person_id', '=', person).execute();
}
