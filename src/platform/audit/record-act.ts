import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { systemIds } from '../random.ts';
import { WORKSPACE_CHAIN, type Act } from './act.ts';
import { currentReference } from './request-reference.ts';

/** How a verb leaves its line in the trail. */
export type RecordAct = (tx: Tx, act: Act) => Promise<void>;

/**
 * Writes a line of the trail, in the transaction of the change that it tells about: both hold, or neither. Who and when
 * the database fills in, from the actor of the transaction and its own clock.
 */
export const recordAct: RecordAct = async (tx, act) => {
  const chain = act.by === undefined ? null : (act.by.organisation ?? WORKSPACE_CHAIN);
  await sql`
    insert into audit_rows (id, owning_organisation, actor, verb, record_type, record_id, count, outcome, reference)
    values (${systemIds.newId()}, ${chain}, ${act.by?.actor ?? null}, ${act.verb}, ${act.recordType},
      ${act.recordId ?? null}, ${act.count ?? null}, ${act.outcome ?? 'done'}, ${act.reference ?? currentReference()})`.execute(
    tx,
  );
};
