import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { HeldRole, Opened, Permission, Scope, ScopeOrganisation } from '../domain/scope.ts';

interface ScopeRow {
  actor: string | null;
  person: Scope['person'];
  organisation: ScopeOrganisation | null;
  roles: HeldRole[];
  permissions: Permission[];
  shared: Scope['shared'];
  opened: Opened[];
}

/** What the actor of this transaction may see and do: asked of the very functions that the policies ask. */
export async function loadScopeOf(tx: Tx): Promise<Scope> {
  const answer = await sql<ScopeRow>`
    select actor_id() as actor,
      (select jsonb_build_object('id', p.id, 'name', p.name, 'function', p.function) from people p
        where p.id = actor_id() and p.owning_organisation = actor_organisation()) as person,
      (select jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'legalStatus', o.legal_status,
        'municipality', o.municipality) from organisations o where o.id = actor_organisation()) as organisation,
      coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'standIn', r.stand_in,
          'area', jsonb_build_object('kind', r.area_kind, 'code', r.area_code)) order by r.role, r.area_kind, r.area_code)
        from actor_roles() r), '[]') as roles,
      coalesce((select jsonb_agg(jsonb_build_object('recordType', q.record_type, 'verb', q.verb,
          'everywhere', q.everywhere) order by q.record_type, q.verb) from actor_permissions() q), '[]') as permissions,
      coalesce((select jsonb_agg(jsonb_build_object('recordType', s.record_type, 'id', s.record_id)
        order by s.record_type, s.record_id) from all_shared_with_actor() s), '[]') as shared,
      coalesce((select jsonb_agg(jsonb_build_object('owner', w.owner, 'recordType', w.record_type,
          'area', jsonb_build_object('kind', w.area_kind, 'code', w.area_code))
        order by w.record_type, w.owner, w.area_kind, w.area_code) from all_opened_to_actor() w), '[]') as opened
  `.execute(tx);
  const { actor, ...row } = answer.rows[0];
  if (actor === null) throw new Error('A transaction without an actor has no scope');
  return { actor, ...row };
}
