import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { PolicyRow } from '../domain/policy.ts';
import type { RecordType, Verb } from '../domain/record-type.ts';

/** What every role may do, as the database was told it at start: the sentences of all rooms. */
export async function listPolicyRows(tx: Tx): Promise<PolicyRow[]> {
  const answer = await sql<PolicyRow>`
    select role, record_type as "recordType", verb from role_policies`.execute(tx);
  return answer.rows;
}

/** Whether the actor of the transaction may do it at this moment, under whatever lock the transaction holds. */
export async function mayNow(tx: Tx, recordType: RecordType, verb: Verb): Promise<boolean> {
  const answer = await sql<{ may: boolean }>`select actor_may(${recordType}, ${verb}) as may`.execute(tx);
  return answer.rows[0].may;
}
