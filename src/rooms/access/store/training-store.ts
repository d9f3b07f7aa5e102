import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { LegalStatus, Role } from '../domain/role.ts';

/** Somebody to be in training. */
export interface Playable {
  readonly id: string;
  readonly name: string;
  readonly function: string;
  readonly organisation: string;
  readonly legalStatus: LegalStatus;
  readonly roles: readonly Role[];
}

/** Everybody who can sign in, authorities first, by organisation and name. */
export async function listPlayable(tx: Tx): Promise<Playable[]> {
  const answer = await sql<Playable>`
    select p.id, p.name, p.function, o.name as organisation, o.legal_status as "legalStatus",
      coalesce((select jsonb_agg(distinct g.role) from role_grants g
        where g.person_id = p.id and g.withdrawn_at is null and today() between g.valid_from and coalesce(g.valid_to, today())),
        '[]') as roles
    from people p join organisations o on o.id = p.owning_organisation
    where p.state = 'active' and o.closed_at is null
    order by o.legal_status, o.created_at, o.id, p.created_at, p.id`.execute(tx);
  return answer.rows;
}

/** Whether somebody is there to be signed in: neither closed nor of a closed organisation. */
export async function isPlayable(tx: Tx, person: string): Promise<boolean> {
  const answer = await sql`
    select from people p join organisations o on o.id = p.owning_organisation
    where p.id = ${person} and p.state = 'active' and o.closed_at is null`.execute(tx);
  return answer.rows.length === 1;
}
