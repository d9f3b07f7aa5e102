import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';

/** Whoever signs in by an address; undefined when nobody does, or the account or its organisation is closed. */
export async function findCommandPerson(tx: Tx, emailKey: string): Promise<string | undefined> {
  const answer = await sql<{ id: string }>`
    select p.id from accounts a join people p on p.id = a.person_id join organisations o on o.id = p.owning_organisation
    where a.email_key = ${emailKey} and p.state = 'active' and o.closed_at is null`.execute(tx);
  return answer.rows[0]?.id;
}

/** The safety coordinator of the organisation that the workspace was made with: whose work training is about. */
export async function findFirstCoordinator(tx: Tx): Promise<string | undefined> {
  const answer = await sql<{ id: string }>`
    select p.id from people p join role_grants g on g.person_id = p.id
    where p.owning_organisation = (select id from organisations order by created_at, id limit 1) and p.state = 'active'
      and g.role = 'safetyCoordinator' and g.withdrawn_at is null
      and today() between g.valid_from and coalesce(g.valid_to, today())
    order by p.created_at, p.id limit 1`.execute(tx);
  return answer.rows[0]?.id;
}
