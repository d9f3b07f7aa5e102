import type { Tx } from '../database/database.ts';
import type { IdentityDeps } from './deps.ts';
import { identityTables, type SignedInHow } from './identity-tables.ts';
import { recordOwnAct } from './record-own-act.ts';
import { sessionExpiry } from './session-limits.ts';
import { newToken, tokenDigest } from './tokens.ts';

export interface NewSession {
  readonly person: string;
  readonly how: SignedInHow;
  readonly acr: string | null;
  /** program and system: see `deviceOf` */
  readonly device: string;
  /** the session that the browser held until now: it ends, so that nobody can have planted it */
  readonly formerToken?: string | undefined;
  readonly provider?: ProviderSession | undefined;
  /** for a session that is shorter than usual */
  readonly longestMinutes?: number;
}

/** What the provider calls the session, so that it can end it, and what it wants to see when we do. */
export interface ProviderSession {
  readonly id: string;
  readonly session: string | null;
  readonly idToken: string | null;
}

type Deps = Pick<IdentityDeps, 'clock' | 'ids' | 'limits' | 'secrets'>;

/**
 * Opens a session for somebody who has shown who they are.
 * @param tx a transaction of the actor `sign-in`
 * @returns the token, which is told to the browser and kept nowhere else
 */
export async function openSession(tx: Tx, deps: Deps, asked: NewSession): Promise<{ id: string; token: string }> {
  const now = deps.clock.now();
  if (asked.formerToken !== undefined) await endFormer(tx, asked.formerToken, now);
  const id = deps.ids.newId();
  const token = newToken();
  const { person, how, acr, device, provider } = asked;
  const idToken = provider?.idToken ?? null;
  const longestMinutes = asked.longestMinutes ?? deps.limits.longestMinutes;
  await identityTables(tx)
    .insertInto('sessions')
    .values({
      id,
      token_sha256: tokenDigest(token),
      person_id: person,
      how,
      acr,
      provider: provider?.id ?? null,
      provider_session: provider?.session ?? null,
      sealed_id_token: idToken === null ? null : (deps.secrets?.seal(idToken, id) ?? null),
      device,
      created_at: now,
      last_seen_at: now,
      expires_at: sessionExpiry(now, now, { ...deps.limits, longestMinutes }),
      ended_at: null,
      ended_why: null,
    })
    .execute();
  await recordOwnAct(tx, person, 'sign-in');
  return { id, token };
}

async function endFormer(tx: Tx, token: string, now: Date): Promise<void> {
  await identityTables(tx)
    .updateTable('sessions')
    .set({ ended_at: now, ended_why: 'signed-in-anew' })
    .where('token_sha256', '=', tokenDigest(token))
    .where('ended_at', 'is', null)
    .execute();
}

/** Gives an open session another token, as it must have when its holder has become more than before. */
export async function rotateSession(tx: Tx, id: string): Promise<string> {
  const token = newToken();
  await identityTables(tx)
    .updateTable('sessions')
    .set({ token_sha256: tokenDigest(token) })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirstOrThrow();
  return token;
}
