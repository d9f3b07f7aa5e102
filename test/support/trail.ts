import type pg from 'pg';
import { recordAct } from '../../src/platform/audit/record-act.ts';
import type { Act } from '../../src/platform/audit/act.ts';
import { BEFORE_FIRST, sealDigest } from '../../src/platform/audit/seal.ts';
import { sealRows } from '../../src/platform/audit/seal-rows.ts';
import { verifyTrail, type TrailReport, type VerifyOptions } from '../../src/platform/audit/verify-trail.ts';
import type { ActorId } from '../../src/platform/database/actor.ts';
import { withClient } from '../../src/platform/database/connection.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { addOrganisation, addPerson } from './people.ts';
import type { TestServer } from './test-servers.ts';

/** Two organisations with somebody who works and somebody who reads the trail in each. */
export const MUNICIPALITY = '01930000-0000-7000-8000-0000000000a1';
export const POLICE = '01930000-0000-7000-8000-0000000000b1';

export interface Trail {
  readonly test: TestDatabase;
  readonly database: Database;
  readonly coordinator: ActorId;
  readonly municipalAuditor: ActorId;
  readonly officer: ActorId;
  readonly policeAuditor: ActorId;
  act(actor: ActorId, act?: Partial<Act>): Promise<void>;
  seal(): Promise<number>;
  verify(options?: VerifyOptions): Promise<TrailReport>;
  /** As the owner of the database. */
  asOwner<Value>(work: (client: pg.Client) => Promise<Value>): Promise<Value>;
  /** Makes everything that is sealed older, so that the trail is as it had been had it been written then. */
  age(days: number): Promise<void>;
  /** As an owner who first takes the guards of the trail away, and puts them back afterwards. */
  tamper(...statements: string[]): Promise<void>;
}

export async function openTrail(server?: TestServer): Promise<Trail> {
  const test = await createTestDatabase(server);
  const { database, ownerUrl } = test;
  const asOwner: Trail['asOwner'] = (work) => withClient({ url: ownerUrl }, work);
  const add = async (id: string, name: string, kind: 'municipality' | 'policeDistrict') =>
    addOrganisation(ownerUrl, { id, name, kind, legalStatus: 'authority' });
  await add(MUNICIPALITY, 'Granviks kommun', 'municipality');
  await add(POLICE, 'Lokalpolisområde Granvik', 'policeDistrict');
  const person = (end: string, organisation: string, role: 'safetyCoordinator' | 'communityPolice' | 'auditor') =>
    addPerson(ownerUrl, { id: `01930000-0000-7000-8000-000000000${end}`, organisation, roles: [{ role }] });
  return {
    test,
    database,
    asOwner,
    coordinator: await person('a01', MUNICIPALITY, 'safetyCoordinator'),
    municipalAuditor: await person('a02', MUNICIPALITY, 'auditor'),
    officer: await person('b01', POLICE, 'communityPolice'),
    policeAuditor: await person('b02', POLICE, 'auditor'),
    act: (actor, act) =>
      database.inTransaction(actor, (tx) => recordAct(tx, { verb: 'change', recordType: 'place', ...act })),
    seal: async () => (await sealRows(database)).sealed,
    verify: (options) => asOwner((client) => verifyTrail(client, options)),
    age: (days) => asOwner((client) => ageTrail(client, days)),
    tamper: (...statements) =>
      asOwner(async (client) => {
        const guards = (how: 'disable' | 'enable') => [
          `alter table audit_rows ${how} trigger user`,
          `alter table audit_seals ${how} trigger user`,
        ];
        for (const statement of [...guards('disable'), ...statements, ...guards('enable')])
          await client.query(statement);
      }),
  };
}

async function ageTrail(client: pg.Client, days: number): Promise<void> {
  const guards = (how: 'disable' | 'enable') =>
    client.query(`alter table audit_rows ${how} trigger user; alter table audit_seals ${how} trigger user`);
  await guards('disable');
  await client.query(`update audit_rows set at = at - make_interval(days => $1)`, [days]);
  await client.query('update audit_rows r set digest = audit_digest(r)');
  const { rows } = await client.query<{
    organisation: string;
    sequence: number;
    rowId: string;
    rowDigest: string;
    sealedAt: Date;
  }>(
    `select s.owning_organisation as organisation, s.sequence, s.row_id as "rowId",
      coalesce(r.digest, s.row_digest) as "rowDigest",
      s.sealed_at - make_interval(days => $1) as "sealedAt"
    from audit_seals s left join audit_rows r on r.id = s.row_id order by 1, 2`,
    [days],
  );
  const heads = new Map<string, string>();
  for (const seal of rows) {
    const previousDigest = heads.get(seal.organisation) ?? BEFORE_FIRST;
    const digest = sealDigest({ ...seal, previousDigest });
    heads.set(seal.organisation, digest);
    await client.query(
      `update audit_seals set row_digest = $3, previous_digest = $4, digest = $5, sealed_at = $6
        where owning_organisation = $1 and sequence = $2`,
      [seal.organisation, seal.sequence, seal.rowDigest, previousDigest, digest, seal.sealedAt],
    );
  }
  await guards('enable');
}
