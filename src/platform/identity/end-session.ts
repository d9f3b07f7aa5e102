import type { Tx } from '../database/database.ts';
import type { IdentityDeps } from './deps.ts';
import { identityTables, type EndedWhy } from './identity-tables.ts';

/** Which sessions to end; only open ones are touched. */
export interface SessionsToEnd {
  readonly person: string;
  /** that one alone */
  readonly id?: string;
  /** all but this one */
  readonly exceptId?: string;
}

/** Ends sessions for good: their next request is a visitor's. @returns how many */
export async function endSessions(
  tx: Tx,
  { clock }: Pick<IdentityDeps, 'clock'>,
  { person, id, exceptId }: SessionsToEnd,
  why: EndedWhy,
): Promise<number> {
  const open = identityTables(tx)
    .updateTable('sessions')
    .set({ ended_at: clock.now(), ended_why: why })
    .where('person_id', '=', person)
    .where('ended_at', 'is', null);
  const one = id === undefined ? open : open.where('id', '=', id);
  const ended = await (exceptId === undefined ? one : one.where('id', '<>', exceptId)).returning('id').execute();
  return ended.length;
}
