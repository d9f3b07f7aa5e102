import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Member } from '../domain/member.ts';

/** An account that cannot be read has no address here: it is for those who run the accounts. */
const COLUMNS = sql`
  p.id, p.name, p.function, p.state, p.revision,
  (select a.email from accounts a where a.person_id = p.id and actor_may('person', 'change')) as email`;

/** The people of the actor's own organisation, by name. */
export async function listMembers(tx: Tx): Promise<Member[]> {
  const answer = await sql<Member>`
    select ${COLUMNS} from people p where p.owning_organisation = actor_organisation()
    order by p.name collate "sv-SE-x-icu", p.id`.execute(tx);
  return answer.rows;
}

/** @returns undefined for whoever belongs to another organisation */
export async function findMember(tx: Tx, id: string): Promise<Member | undefined> {
  const answer = await sql<Member>`
    select ${COLUMNS} from people p where p.id = ${id} and p.owning_organisation = actor_organisation()`.execute(tx);
  return answer.rows[0];
}

/** Whether somebody of the actor's own organisation signs in by an address. @param emailKey see `emailKeyOf` */
export async function isMemberEmail(tx: Tx, emailKey: string): Promise<boolean> {
  const answer = await sql`
    select from accounts a join people p on p.id = a.person_id
    where a.email_key = ${emailKey} and p.owning_organisation = actor_organisation()`.execute(tx);
  return answer.rows.length === 1;
}

export async function updateMember(tx: Tx, { id, function: title, state }: Member): Promise<void> {
  await sql`
    update people set function = ${title}, state = ${state}, revision = revision + 1 where id = ${id}`.execute(tx);
}
