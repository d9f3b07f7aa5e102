import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLE_POLICIES } from '../../src/apps/server/policies.ts';
import { ANONYMOUS_ACTOR } from '../../src/platform/database/actor.ts';
import { withClient } from '../../src/platform/database/connection.ts';
import { createTestDatabase, onEachServer, type TestDatabase } from '../support/database.ts';
import { addOrganisation, addPerson } from '../support/people.ts';
import { idOf, insertOf, SAMPLE_ROWS, type SampleOwner } from './sample-rows.ts';
import { TABLE_RULES, type TableRule, type WhoMay } from './table-rules.ts';
import { tablesOf, unguardedTables } from './tables.ts';

const ROLES = [...new Set(ROLE_POLICIES.map(({ role }) => role))].toSorted();
const ALLOWED = new Set(ROLE_POLICIES.map(({ role, recordType, verb }) => `${role} ${recordType} ${verb}`));
const VERBS = ['select', 'insert', 'update', 'delete'] as const;
type SqlVerb = (typeof VERBS)[number];

const PARTNER = '01930000-0000-7000-8000-0000000000f0';
const own = ownerOf('a');
const other = ownerOf('b');

function ownerOf(letter: 'a' | 'b'): SampleOwner {
  const id = (what: number) => `01930000-0000-7000-8000-00000000${letter}${letter}0${what}`;
  return { organisation: id(1), person: id(2), colleague: id(3), partner: PARTNER };
}

onEachServer('who may do what with which table', (server) => {
  let given: TestDatabase;
  const asOwner = <Value>(work: (client: pg.Client) => Promise<Value>) => withClient({ url: given.ownerUrl }, work);

  beforeAll(async () => {
    given = await createTestDatabase(server);
    await addOrganisation(given.ownerUrl, { id: PARTNER, name: 'P', kind: 'privateOwner', legalStatus: 'private' });
    for (const { organisation, person, colleague } of [own, other]) {
      const kind = 'municipality';
      await addOrganisation(given.ownerUrl, { id: organisation, name: 'X', kind, legalStatus: 'authority' });
      await addPerson(given.ownerUrl, { id: person, organisation, roles: [] });
      await addPerson(given.ownerUrl, { id: colleague, organisation, roles: [] });
    }
    await asOwner(async (client) => {
      for (const owner of [own, other]) {
        for (const [table, make] of Object.entries(SAMPLE_ROWS)) {
          if (table === 'organisations') continue;
          const { text, values } = insertOf(table, make(owner, 0));
          await client.query(text, values);
        }
      }
    });
  });
  afterAll(() => given.drop());

  test('every table has its row in the matrix, and no row is about a table that is gone', async () => {
    expect(Object.keys(TABLE_RULES).toSorted()).toEqual(await asOwner(tablesOf));
    expect(await asOwner(unguardedTables)).toEqual([]);
  });

  test('a table that somebody adds without saying who may see it is found', async () => {
    await asOwner(async (client) => {
      await client.query('begin');
      await client.query('create table forgotten (owning_organisation uuid)');
      expect(await tablesOf(client)).toContain('forgotten');
      expect(await unguardedTables(client)).toEqual(['forgotten']);
      await client.query('rollback');
    });
  });

  test('the login of the application owns nothing and passes by no policy', async () => {
    const answer = await withClient({ url: given.appUrl }, (client) =>
      client.query<{ owns: number; bypasses: boolean }>(`
        select (select count(*)::int from pg_class c where c.relowner = r.oid) as owns,
          r.rolbypassrls or r.rolsuper as bypasses from pg_roles r where r.rolname = current_user`),
    );
    expect(answer.rows).toEqual([{ owns: 0, bypasses: false }]);
  });

  const people = [...ROLES, null].map((role) => [role ?? 'nobody in particular', role] as const);
  describe.each(people)('as %s', (_name, role) => {
    test.each(Object.keys(SAMPLE_ROWS))('%s', async (table) => {
      await giveRole(given, role);
      const found = await tryEach(given, own.person, table);
      expect(found).toEqual(expected(TABLE_RULES[table], role));
    });
  });

  test("a visitor reaches what is everybody's and nothing else", async () => {
    for (const table of Object.keys(SAMPLE_ROWS)) {
      const found = await tryEach(given, ANONYMOUS_ACTOR, table);
      const { select } = TABLE_RULES[table];
      const none = { select: false, insert: false, update: false, delete: false };
      const may = { ...none, select: select === 'everybody' };
      expect([table, found]).toEqual([table, { own: may, other: may }]);
    }
  });

  test('without any actor no row is there', async () => {
    await withClient({ url: given.appUrl }, async (client) => {
      for (const table of Object.keys(SAMPLE_ROWS)) {
        const { rows } = await client.query<{ count: number }>(`select count(*) from ${table}`);
        expect([table, rows[0].count]).toEqual([table, 0]);
      }
    });
  });

  test('each part of the system reads what its row says', async () => {
    const actors = await asOwner((client) =>
      client.query<{ id: string; name: string }>('select id, name from system_actors'),
    );
    for (const { id, name } of actors.rows) {
      for (const table of Object.keys(SAMPLE_ROWS)) {
        const rule = TABLE_RULES[table];
        const may = rule.select === 'everybody' || (rule.system?.includes(name) ?? false);
        const found = await tryEach(given, id, table);
        expect([name, table, found.own.select, found.other.select]).toEqual([name, table, may, may]);
      }
    }
  });

  test('what shows who somebody is belongs to sign-in alone', async () => {
    const tables = Object.entries(TABLE_RULES).filter(([, { system }]) => system?.join() === 'sign-in');
    const secrets = tables.map(([table]) => table).filter((table) => !(table in SAMPLE_ROWS));
    const policies = await asOwner((client) =>
      client.query<{ tablename: string; rule: string }>(
        `select tablename, coalesce(qual, with_check) as rule from pg_policies where tablename = any($1) and tablename <> 'accounts'`,
        [secrets],
      ),
    );
    expect(new Set(policies.rows.map(({ tablename }) => tablename))).toEqual(
      new Set(secrets.filter((table) => table !== 'accounts')),
    );
    for (const { tablename, rule } of policies.rows)
      expect([tablename, rule]).toEqual([
        tablename,
        expect.stringMatching(/^\(?\s*\( SELECT actor_is\('sign-in'::text\) AS actor_is\)\)?$/),
      ]);
  });
});

async function giveRole(given: TestDatabase, role: string | null): Promise<void> {
  await withClient({ url: given.ownerUrl }, async (client) => {
    await client.query(`delete from role_grants where person_id = $1`, [own.person]);
    if (role === null) return;
    await client.query(
      `insert into role_grants (id, owning_organisation, person_id, role, area_kind, area_code, valid_from, granted_by, created_at)
        values (gen_random_uuid(), $1, $2, $3, 'organisation', '', '2020-01-01', $2, now())`,
      [own.organisation, own.person, role],
    );
  });
}

type Found = Record<'own' | 'other', Record<SqlVerb, boolean>>;

function expected(rule: TableRule, role: string | null): Found {
  const may = (who: WhoMay): boolean => {
    if (who === 'everybody' || who === 'members') return true;
    return who !== 'nobody' && ALLOWED.has(`${role} ${who.join(' ')}`);
  };
  const mine = Object.fromEntries(VERBS.map((verb) => [verb, may(rule[verb])])) as Record<SqlVerb, boolean>;
  const theirs = { select: rule.othersMayRead ?? false, insert: false, update: false, delete: false };
  return { own: mine, other: theirs };
}

/** Tries each verb on the own and on another's row, in straight SQL as the application's login. Nothing is kept. */
async function tryEach(given: TestDatabase, actor: string, table: string): Promise<Found> {
  return withClient({ url: given.appUrl }, async (client) => {
    await client.query('begin');
    await client.query(`set local platsbild.actor = '${actor}'`);
    const found = { own: await tryVerbs(client, table, own), other: await tryVerbs(client, table, other) };
    await client.query('rollback');
    return found;
  });
}

async function tryVerbs(client: pg.Client, table: string, owner: SampleOwner): Promise<Record<SqlVerb, boolean>> {
  const [column, value] = keyOf(table, owner);
  const row = SAMPLE_ROWS[table](owner, 1);
  const first = Object.keys(row)[0];
  const { text, values } = insertOf(table, row);
  return {
    select: await works(client, `select from ${table} where ${column} = $1 limit 1`, [value]),
    insert: await works(client, isOnlyOne(table) ? `${text} on conflict do nothing` : text, values, isOnlyOne(table)),
    update: await works(client, `update ${table} set ${first} = ${first} where ${column} = $1`, [value]),
    delete: await works(client, `delete from ${table} where ${column} = $1`, [value]),
  };
}

/** A register has one row an organisation: a second is let through by the policy and then not needed. */
function isOnlyOne(table: string): boolean {
  return table === 'place_registers' || table === 'school_registers';
}

function keyOf(table: string, owner: SampleOwner): [column: string, value: string] {
  if (table === 'organisations') return ['id', owner.organisation];
  if (table === 'file_pieces') return ['file_id', idOf('files', owner, 0)];
  return ['owning_organisation', owner.organisation];
}

// No grant, no policy; and a policy's own question that finds nothing.
const REFUSED = '42501';

async function works(client: pg.Client, text: string, values: unknown[], letThrough = false): Promise<boolean> {
  await client.query('savepoint before');
  try {
    const { rowCount } = await client.query(text, values);
    return letThrough || (rowCount ?? 0) > 0;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === REFUSED) return false;
    // Other rows hold on to it: the policy would have let it go.
    if (code === '23503') return true;
    throw error;
  } finally {
    await client.query('rollback to savepoint before');
  }
}
