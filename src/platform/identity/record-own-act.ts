import type { ActOutcome, ActVerb } from '../audit/act.ts';
import { recordAct } from '../audit/record-act.ts';
import { actorId } from '../database/actor.ts';
import type { Tx } from '../database/database.ts';
import { identityTables } from './identity-tables.ts';

/** A line of the trail about what somebody did with their own way in, in the trail of their organisation. */
export async function recordOwnAct(tx: Tx, person: string, verb: ActVerb, outcome: ActOutcome = 'done'): Promise<void> {
  const query = identityTables(tx).selectFrom('people').select('owning_organisation').where('id', '=', person);
  const { owning_organisation } = await query.executeTakeFirstOrThrow();
  const by = { actor: actorId(person), organisation: owning_organisation };
  await recordAct(tx, { verb, recordType: 'person', recordId: person, outcome, by });
}
