import { randomBytes } from 'node:crypto';
import { tokenDigest } from '../../src/platform/identity/tokens.ts';
import { actorId, type ActorId } from '../../src/platform/database/actor.ts';
import { withClient } from '../../src/platform/database/connection.ts';
import type { OrganisationKind, Role, RoleArea } from '../../src/rooms/access/index.ts';

/** The person that most tests act as: the safety coordinator of the first organisation, for all of it. */
export const COORDINATOR: ActorId = actorId('01930000-0000-7000-8000-00000000c001');

export interface NewPerson {
  readonly id: string;
  readonly organisation: string;
  readonly name?: string;
  readonly roles: readonly { readonly role: Role; readonly area?: RoleArea }[];
}

const EVERYWHERE: RoleArea = { kind: 'organisation', code: '' };

/** Makes the coordinator in the first organisation of a database. */
export async function addCoordinator(ownerUrl: string): Promise<void> {
  const organisation = await withClient({ url: ownerUrl }, async (client) => {
    const answer = await client.query<{ id: string }>('select id from organisations order by created_at, id limit 1');
    return answer.rows[0].id;
  });
  await addPerson(ownerUrl, {
    id: COORDINATOR,
    organisation,
    name: 'Karin Prov',
    roles: [{ role: 'safetyCoordinator' }],
  });
}

/** Makes a person with roles, as the owner of the database does: past every rule that is under test elsewhere. */
export async function addPerson(ownerUrl: string, { id, organisation, name, roles }: NewPerson): Promise<ActorId> {
  await withClient({ url: ownerUrl }, async (client) => {
    await client.query(
      `insert into people (id, owning_organisation, name, function, created_at) values ($1, $2, $3, 'Funktion', now())`,
      [id, organisation, name ?? 'Prov Person'],
    );
    for (const { role, area = EVERYWHERE } of roles) {
      await client.query(
        `insert into role_grants (id, owning_organisation, person_id, role, area_kind, area_code, valid_from, granted_by, created_at)
          values (gen_random_uuid(), $1, $2, $3, $4, $5, '2020-01-01', $2, now())`,
        [organisation, id, role, area.kind, area.code],
      );
    }
  });
  return actorId(id);
}

/** Signs somebody in. @returns the cookie to send */
export async function signInAs(ownerUrl: string, person: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await withClient({ url: ownerUrl }, (client) =>
    client.query(
      `insert into sessions (id, token_sha256, person_id, how, device, created_at, last_seen_at, expires_at)
        values (gen_random_uuid(), $1, $2, 'training', 'prov', now(), now(), now() + interval '1 hour')`,
      [tokenDigest(token), person],
    ),
  );
  return `platsbild=${token}`;
}

/** Makes an organisation, in the same way. @returns its id */
export async function addOrganisation(
  ownerUrl: string,
  given: {
    id: string;
    name: string;
    kind: OrganisationKind;
    legalStatus: 'authority' | 'private';
    municipality?: string;
  },
): Promise<string> {
  const { id, name, kind, legalStatus, municipality = '0000' } = given;
  await withClient({ url: ownerUrl }, (client) =>
    client.query(`insert into organisations (id, name, kind, legal_status, municipality) values ($1, $2, $3, $4, $5)`, [
      id,
      name,
      kind,
      legalStatus,
      municipality,
    ]),
  );
  return id;
}
