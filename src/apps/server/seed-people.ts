import type pg from 'pg';
import { actorId, type ActorId } from '../../platform/database/actor.ts';
import { WORLD_OPENINGS, WORLD_ORGANISATIONS, WORLD_PEOPLE } from '../../worlds/index.ts';

/** Who the training municipality's own work is done as. */
export interface SeededPeople {
  readonly coordinator: ActorId;
  readonly keeper: { readonly organisation: string; readonly municipality: string };
}

/**
 * Makes the organisations and people of training, and what they have opened to each other. Run twice, it changes nothing.
 * @param client connected as the owner: nobody is there yet who could let anybody in
 */
export async function seedPeople(client: pg.ClientBase): Promise<SeededPeople> {
  await client.query('begin');
  const first = await client.query<{ id: string; municipality: string }>(
    'select id, municipality from organisations order by created_at, id limit 1',
  );
  const own = first.rows[0];
  for (const { key, name, kind, legalStatus } of WORLD_ORGANISATIONS) {
    await client.query(
      `insert into organisations (id, name, kind, legal_status, municipality, added_by) values ($1, $2, $3, $4, $5, $6)
        on conflict do nothing`,
      [organisationId(key, own.id), name, kind, legalStatus, own.municipality, own.id],
    );
  }
  for (const person of WORLD_PEOPLE) await addPerson(client, person, organisationId(person.organisation, own.id));
  await openRecords(client, own.id);
  await client.query('commit');
  const keeper = { organisation: own.id, municipality: own.municipality };
  return { coordinator: actorId(personId(WORLD_PEOPLE[0].key)), keeper };
}

async function addPerson(
  client: pg.ClientBase,
  person: (typeof WORLD_PEOPLE)[number],
  organisation: string,
): Promise<void> {
  const id = personId(person.key);
  const made = await client.query(
    `insert into people (id, owning_organisation, name, function, created_at) values ($1, $2, $3, $4, now())
      on conflict do nothing`,
    [id, organisation, person.name, person.function],
  );
  if (made.rowCount === 0) return;
  await client.query(
    `insert into accounts (person_id, email, email_key, created_at) values ($1, $2, lower($2), now())`,
    [id, person.email],
  );
  for (const { role, areaKind, areaCode } of person.roles) {
    await client.query(
      `insert into role_grants (id, owning_organisation, person_id, role, area_kind, area_code, valid_from, granted_by, created_at)
        values (gen_random_uuid(), $1, $2, $3, $4, $5, current_date, $2, now())`,
      [organisation, id, role, areaKind, areaCode],
    );
  }
}

async function openRecords(client: pg.ClientBase, organisation: string): Promise<void> {
  for (const { recordType, roles } of WORLD_OPENINGS) {
    for (const role of roles) {
      await client.query(
        `insert into openings (owning_organisation, record_type, role, opened, changed_by, changed_at)
          values ($1, $2, $3, true, $4, now()) on conflict do nothing`,
        [organisation, recordType, role, personId(WORLD_PEOPLE[0].key)],
      );
    }
  }
}

/** The same in every training workspace, so that a link to somebody's page keeps leading there. */
function personId(key: string): string {
  const at = WORLD_PEOPLE.findIndex((person) => person.key === key);
  return `00000000-0000-7000-8000-0000009a${String(at + 1).padStart(4, '0')}`;
}

export function organisationId(key: string, own: string): string {
  const at = WORLD_ORGANISATIONS.findIndex((organisation) => organisation.key === key);
  return at === 0 ? own : `00000000-0000-7000-8000-0000009b${String(at).padStart(4, '0')}`;
}
