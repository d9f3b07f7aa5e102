import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { actorId, SIGN_IN_ACTOR, type ActorId } from '../database/actor.ts';
import type { Database } from '../database/database.ts';

/** A session in force, and whose it is. */
export interface FoundSession {
  readonly id: string;
  readonly person: ActorId;
}

/** Only the digest of a session's token is kept: a copy of the database opens nothing. */
export function digestOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The session that a token opens; undefined when there is none, when it has ended, and when its time is over. */
export async function findSession(database: Database, token: string): Promise<FoundSession | undefined> {
  const answer = await database.inTransaction(
    SIGN_IN_ACTOR,
    (tx) =>
      sql<{ id: string; person: string }>`
        select id, person_id as person from sessions
        where token_sha256 = ${digestOfToken(token)} and ended_at is null and expires_at > now()`.execute(tx),
    { readOnly: true },
  );
  const [row] = answer.rows;
  return row === undefined ? undefined : { id: row.id, person: actorId(row.person) };
}
