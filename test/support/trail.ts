import type pg from 'pg';
import { recordAct } from '../../src/platform/audit/record-act.ts';
import type { Act } from '../../src/platform/audit/act.ts';
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
