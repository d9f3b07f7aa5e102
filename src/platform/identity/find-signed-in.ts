import { SIGN_IN_ACTOR, actorId, type ActorId } from '../database/actor.ts';
import type { Tx } from '../database/database.ts';
import type { IdentityDeps } from './deps.ts';
import { identityTables, type SignedInHow } from './identity-tables.ts';
import { minutesAfter, sessionExpiry } from './session-limits.ts';
import { tokenDigest } from './tokens.ts';

/** A session that is open at this moment, and whose it is. */
export interface FoundSession {
  readonly id: string;
  readonly person: ActorId;
  readonly how: SignedInHow;
}

type Deps = Pick<IdentityDeps, 'database' | 'clock' | 'limits'>;

const TOKEN = /^[\w-]{43}$/;

/**
 * Whose request it is, by the token that its browser holds. Asked anew for each request, so whatever ends a session holds
 * from the next one on.
 * @returns undefined for an unknown or ended session, a closed account, and a closed organisation
 */
export async function findSignedIn(deps: Deps, token: string | undefined): Promise<FoundSession | undefined> {
  if (token === undefined || !TOKEN.test(token)) return undefined;
  return deps.database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    const now = deps.clock.now();
    const row = await openSessionOf(tx, token, now);
    if (row === undefined) return undefined;
    if (minutesAfter(row.last_seen_at, deps.limits.seenSeconds / 60) <= now) await noteSeen(tx, row, now, deps);
    return { id: row.id, person: actorId(row.person_id), how: row.how };
  });
}

function openSessionOf(tx: Tx, token: string, now: Date) {
  return identityTables(tx)
    .selectFrom('sessions as s')
    .innerJoin('people as p', 'p.id', 's.person_id')
    .innerJoin('organisations as o', 'o.id', 'p.owning_organisation')
    .select(['s.id', 's.person_id', 's.how', 's.created_at', 's.last_seen_at', 's.expires_at'])
    .where('s.token_sha256', '=', tokenDigest(token))
    .where('s.ended_at', 'is', null)
    .where('s.expires_at', '>', now)
    .where('p.state', '=', 'active')
    .where('o.closed_at', 'is', null)
    .executeTakeFirst();
}

/** A command's session has its own, earlier end, which does not move. */
async function noteSeen(tx: Tx, row: SeenRow, now: Date, { limits }: Deps): Promise<void> {
  const expires_at = row.how === 'command' ? row.expires_at : sessionExpiry(row.created_at, now, limits);
  await identityTables(tx)
    .updateTable('sessions')
    .set({ last_seen_at: now, expires_at })
    .where('id', '=', row.id)
    .where('ended_at', 'is', null)
    .execute();
}

interface SeenRow {
  readonly id: string;
  readonly how: SignedInHow;
  readonly created_at: Date;
  readonly expires_at: Date;
}
