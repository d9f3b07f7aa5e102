import { withClient } from '../../src/platform/database/connection.ts';
import { SIGN_IN_ACTOR } from '../../src/platform/database/actor.ts';
import { createAccount } from '../../src/platform/identity/create-account.ts';
import type { IdentityDeps } from '../../src/platform/identity/deps.ts';
import { argon2Hasher, type PasswordHasher } from '../../src/platform/identity/password-hasher.ts';
import { secretBox } from '../../src/platform/identity/secret-box.ts';
import { SESSION_LIMITS } from '../../src/platform/identity/session-limits.ts';
import { systemIds } from '../../src/platform/random.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { addOrganisation, addPerson } from './people.ts';
import type { TestServer } from './test-servers.ts';

/** Everything that sign-in needs, on a database of its own. */
export interface SignInHouse extends IdentityDeps {
  readonly test: TestDatabase;
  readonly organisation: string;
  /** faults and lines that were logged */
  readonly logged: unknown[];
  /** how many hashes were checked so far */
  verified(): number;
  /** Moves the clock on. */
  pass(seconds: number): void;
  /** Rows of a statement, as the owner sees them. */
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** A person of the organisation with an account. */
  addMember(member: { readonly email: string; readonly name?: string; readonly password?: string }): Promise<string>;
}

/** Hashes that cost next to nothing: what they cost is tested where they are made. */
export const CHEAP_HASHES = { memoryKibibytes: 64, passes: 1, lanes: 1 } as const;

export async function openSignInHouse(server?: TestServer): Promise<SignInHouse> {
  const test = await createTestDatabase(server);
  const organisation = systemIds.newId();
  const kommun = { name: 'Vår kommun', kind: 'municipality', legalStatus: 'authority' } as const;
  await addOrganisation(test.ownerUrl, { id: organisation, ...kommun });
  let now = new Date('2026-11-22T08:00:00Z').getTime();
  const clock = { now: () => new Date(now), today: () => new Date(now).toISOString().slice(0, 10) };
  const logged: unknown[] = [];
  const { hasher, verified } = countingHasher();
  const house: IdentityDeps = {
    database: test.database,
    clock,
    ids: systemIds,
    log: { line: (text) => void logged.push(text), fault: (_reference, error) => void logged.push(error) },
    hasher,
    limits: SESSION_LIMITS,
    secrets: secretBox(Buffer.alloc(32, 7)),
  };
  return {
    ...house,
    test,
    organisation,
    logged,
    verified,
    pass: (seconds) => (now += seconds * 1000),
    rows: <Row>(sql: string, values: readonly unknown[] = []) =>
      withClient({ url: test.ownerUrl }, async (client) => (await client.query(sql, [...values])).rows as Row[]),
    async addMember({ email, name = 'Anna Lindqvist', password }) {
      const person = systemIds.newId();
      await addPerson(test.ownerUrl, { id: person, organisation, name, roles: [{ role: 'safetyCoordinator' }] });
      const hash = password === undefined ? null : await hasher.hash(password);
      await test.database.inTransaction(SIGN_IN_ACTOR, (tx) => createAccount(tx, house, { person, email, hash }));
      return person;
    },
  };
}

function countingHasher(): { hasher: PasswordHasher; verified: () => number } {
  const real = argon2Hasher(CHEAP_HASHES);
  let count = 0;
  const verify: PasswordHasher['verify'] = (kept, password) => {
    count++;
    return real.verify(kept, password);
  };
  return { hasher: { ...real, verify }, verified: () => count };
}
