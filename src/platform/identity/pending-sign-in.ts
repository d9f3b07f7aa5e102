import type { Tx } from '../database/database.ts';
import type { IdentityDeps } from './deps.ts';
import { identityTables } from './identity-tables.ts';
import { minutesAfter } from './session-limits.ts';
import { newToken, tokenDigest } from './tokens.ts';

/** How long somebody may look for the telephone. */
export const PENDING_MINUTES = 5;

type Deps = Pick<IdentityDeps, 'clock'>;

/** Notes that somebody's password was right. @returns the token that the second factor is shown with */
export async function beginPending(tx: Tx, { clock }: Deps, person: string): Promise<string> {
  const db = identityTables(tx);
  const now = clock.now();
  await db.deleteFrom('pending_sign_ins').where('expires_at', '<=', now).execute();
  const token = newToken();
  await db
    .insertInto('pending_sign_ins')
    .values({
      token_sha256: tokenDigest(token),
      person_id: person,
      created_at: now,
      expires_at: minutesAfter(now, PENDING_MINUTES),
    })
    .execute();
  return token;
}

/** Who it was; undefined for a token that is unknown or too old, and for whoever has been closed meanwhile. */
export async function findPending(tx: Tx, { clock }: Deps, token: string): Promise<string | undefined> {
  const row = await identityTables(tx)
    .selectFrom('pending_sign_ins as q')
    .innerJoin('people as p', 'p.id', 'q.person_id')
    .innerJoin('organisations as o', 'o.id', 'p.owning_organisation')
    .select('q.person_id')
    .where('q.token_sha256', '=', tokenDigest(token))
    .where('q.expires_at', '>', clock.now())
    .where('p.state', '=', 'active')
    .where('o.closed_at', 'is', null)
    .executeTakeFirst();
  return row?.person_id;
}

/** Ends it. @returns false when it was ended already, as by a second request at the same moment */
export async function endPending(tx: Tx, token: string): Promise<boolean> {
  const ended = await identityTables(tx)
    .deleteFrom('pending_sign_ins')
    .where('token_sha256', '=', tokenDigest(token))
    .returning('person_id')
    .executeTakeFirst();
  return ended !== undefined;
}
