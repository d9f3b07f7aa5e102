import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Substitute } from '../domain/role-grant.ts';

const COLUMNS = sql`s.id, s.role_grant_id as "grant", s.person_id as person, s.valid_from as "from", s.valid_to as "to"`;

/** Substitutes in the actor's own organisation that are not withdrawn, also those whose time is out. */
export async function listSubstitutes(tx: Tx, grant?: string): Promise<Substitute[]> {
  const answer = await sql<Substitute>`
    select ${COLUMNS} from substitutes s
    where s.owning_organisation = actor_organisation() and s.withdrawn_at is null
      ${grant === undefined ? sql`` : sql`and s.role_grant_id = ${grant}`}
    order by s.valid_from, s.created_at, s.id`.execute(tx);
  return answer.rows;
}

export async function findSubstitute(tx: Tx, id: string): Promise<Substitute | undefined> {
  const answer = await sql<Substitute>`
    select ${COLUMNS} from substitutes s
    where s.id = ${id} and s.owning_organisation = actor_organisation() and s.withdrawn_at is null`.execute(tx);
  return answer.rows[0];
}

/** @returns false when there is one with this id already: the same request, sent again */
export async function insertSubstitute(tx: Tx, substitute: Substitute, at: Date): Promise<boolean> {
  const { id, grant, person, from, to } = substitute;
  const answer = await sql`
    insert into substitutes (id, owning_organisation, role_grant_id, person_id, valid_from, valid_to, created_by, created_at)
    values (${id}, actor_organisation(), ${grant}, ${person}, ${from}::date, ${to}::date, actor_id(), ${at})
    on conflict (id) do nothing`.execute(tx);
  return answer.numAffectedRows === 1n;
}

export async function withdrawSubstitutes(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await sql`
    update substitutes set withdrawn_at = ${at}, withdrawn_by = actor_id(), revision = revision + 1
    where id = any(${[...ids]}::uuid[]) and withdrawn_at is null`.execute(tx);
}

/** Those in one role, when the role itself is withdrawn. */
export async function withdrawSubstitutesOf(tx: Tx, grant: string, at: Date): Promise<void> {
  const left = await listSubstitutes(tx, grant);
  const ids = left.map(({ id }) => id);
  if (ids.length > 0) await withdrawSubstitutes(tx, ids, at);
}
