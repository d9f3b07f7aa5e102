import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, onEachServer, type TestDatabase } from '../../../../test/support/database.ts';
import { addOrganisation, addPerson } from '../../../../test/support/people.ts';
import { idOf, insertOf, SAMPLE_ROWS } from '../../../../test/matrix/sample-rows.ts';
import { actorId, ANONYMOUS_ACTOR } from '../../../platform/database/actor.ts';
import { withClient } from '../../../platform/database/connection.ts';
import { ORGANISATION_KINDS, ROLE_HOLDERS, ROLES } from '../domain/role.ts';

const id = (last: string): string => `01930000-0000-7000-8000-0000000${last}`;
const [OURS, ADMIN, COORDINATOR, COLLEAGUE] = ['a0000', 'a0001', 'a0002', 'a0003'].map(id);
const [THEIRS, THEIR_COORDINATOR] = ['b0000', 'b0002'].map(id);
const PARTNER = id('c0000');
const BY_POLICY = { code: '42501' };
const OWNER = { organisation: OURS, person: COORDINATOR, colleague: COLLEAGUE, partner: PARTNER };
const OTHER = { organisation: THEIRS, person: THEIR_COORDINATOR, colleague: THEIR_COORDINATOR, partner: PARTNER };

// Rows that would stay where they belong by a service alone: tried in straight SQL, as the application's own login.
onEachServer('rows that stay where they belong', (server) => {
  let given: TestDatabase;
  const asOwner = (text: string, values: unknown[] = []) =>
    withClient({ url: given.ownerUrl }, (client) => client.query(text, values));
  const run = (person: string, text: string, values: readonly unknown[] = []) =>
    given.database.inTransaction(actorId(person), async (tx) => {
      const parts = text.split(/\$\d/);
      return sql(parts as unknown as TemplateStringsArray, ...values).execute(tx);
    });
  const put = (person: string, table: string, row: Record<string, unknown>) => {
    const { text, values } = insertOf(table, row);
    return run(person, text, values);
  };

  const addRole = (person: string) => {
    const told = { person_id: person, role: 'organisationAdministrator' };
    const { text, values } = insertOf('role_grants', { ...SAMPLE_ROWS['role_grants'](OWNER, 9), ...told });
    return asOwner(text, values);
  };

  beforeAll(async () => {
    given = await createTestDatabase(server);
    const url = given.ownerUrl;
    const kinds = { kind: 'municipality', legalStatus: 'authority', municipality: '9901' } as const;
    await addOrganisation(url, { id: OURS, name: 'Vi', ...kinds });
    await addOrganisation(url, { id: THEIRS, name: 'De', ...kinds, municipality: '9902' });
    await addOrganisation(url, { id: PARTNER, name: 'Bolaget', kind: 'privateOwner', legalStatus: 'private' });
    await addPerson(url, { id: ADMIN, organisation: OURS, roles: [{ role: 'organisationAdministrator' }] });
    await addPerson(url, { id: COORDINATOR, organisation: OURS, roles: [{ role: 'safetyCoordinator' }] });
    await addPerson(url, { id: COLLEAGUE, organisation: OURS, roles: [] });
    await addPerson(url, { id: THEIR_COORDINATOR, organisation: THEIRS, roles: [{ role: 'safetyCoordinator' }] });
    for (const owner of [OWNER, OTHER]) {
      for (const table of ['imports', 'sources', 'places', 'school_sites']) {
        const { text, values } = insertOf(table, SAMPLE_ROWS[table](owner, 0));
        await asOwner(text, values);
      }
    }
    await asOwner(`update sources set visibility = 'public', published_at = now() where owning_organisation = $1`, [
      THEIRS,
    ]);
  });
  afterAll(() => given.drop());

  const invite = (serial: number) =>
    put(ADMIN, 'invitations', { ...SAMPLE_ROWS['invitations'](OWNER, serial), created_by: ADMIN });

  test.each([
    `owning_organisation = '${THEIRS}', role = 'organisationAdministrator'`,
    `role = 'organisationAdministrator'`,
    `renews_person = '${ADMIN}'`,
    `email = 'b@granvik.example'`,
    `expires_at = '2031-01-01'`,
  ])('an invitation is never another one than was made: %s', async (change) => {
    await asOwner('delete from invitations');
    await invite(1);
    await expect(run(ADMIN, `update invitations set ${change}`)).rejects.toThrow('never edited');
  });

  test.each(['used_at', 'withdrawn_at'])('an invitation that is over stays over: %s', async (moment) => {
    await asOwner('delete from invitations');
    await invite(2);
    await run(ADMIN, `update invitations set token_sha256 = encode(sha256('a'), 'hex'), revision = revision + 1`);
    await run(ADMIN, `update invitations set ${moment} = now(), revision = revision + 1`);
    await expect(run(ADMIN, `update invitations set ${moment} = null`)).rejects.toThrow('never edited');
    await expect(run(ADMIN, `update invitations set token_sha256 = encode(sha256('b'), 'hex')`)).rejects.toThrow(
      'never edited',
    );
  });

  test('what somebody has invited to is theirs no longer than they run accounts', async () => {
    await asOwner('delete from invitations');
    const elsewhere = { ...SAMPLE_ROWS['invitations'](OTHER, 8), created_by: ADMIN };
    const { text, values } = insertOf('invitations', elsewhere);
    await asOwner(text, values);
    const seen = async () => (await run(ADMIN, 'select id from invitations')).rows.length;
    const changed = async () => (await run(ADMIN, 'update invitations set revision = revision + 1')).numAffectedRows;
    expect([await seen(), await changed()]).toEqual([1, 1n]);
    await asOwner(`update role_grants set withdrawn_at = now(), withdrawn_by = $1 where person_id = $1`, [ADMIN]);
    expect([await seen(), await changed()]).toEqual([0, 0n]);
    await addRole(ADMIN);
    await asOwner(`update people set state = 'closed' where id = $1`, [ADMIN]);
    expect([await seen(), await changed()]).toEqual([0, 0n]);
    await asOwner(`update people set state = 'active' where id = $1`, [ADMIN]);
  });

  test('the database knows whom each role is for, as the rule does', async () => {
    for (const role of ROLES) {
      const { rows } = await asOwner('select kind from unnest($1::text[]) kind where role_fits($2, kind)', [
        [...ORGANISATION_KINDS],
        role,
      ]);
      const fits = (rows as { kind: string }[]).map(({ kind }) => kind);
      expect([role, fits.toSorted()]).toEqual([role, [...ROLE_HOLDERS[role]].toSorted()]);
    }
    const { rows } = await asOwner(`select role_fits('king', 'municipality') as fits`);
    expect(rows).toEqual([{ fits: false }]);
  });

  test('a role that is not for an organisation is given to nobody in it', async () => {
    const grant = (role: string, serial: number) =>
      put(ADMIN, 'role_grants', { ...SAMPLE_ROWS['role_grants'](OWNER, serial), role });
    await expect(grant('communityPolice', 1)).rejects.toMatchObject(BY_POLICY);
    await expect(grant('king', 2)).rejects.toMatchObject(BY_POLICY);
    await expect(grant('caseWriter', 3)).resolves.toBeDefined();
  });

  test.each(['school_sites', 'areas', 'places', 'place_boundaries'])(
    'nobody puts a row into the register of others: %s',
    async (table) => {
      const row = SAMPLE_ROWS[table](OWNER, 4);
      const foreign = { ...row, source_id: idOf('sources', OTHER, 0) };
      await expect(put(COORDINATOR, table, foreign)).rejects.toMatchObject(BY_POLICY);
      await expect(put(COORDINATOR, table, row)).resolves.toBeDefined();
    },
  );

  test.each(['school_sites', 'places'])('nor moves one there: %s', async (table) => {
    const move = run(COORDINATOR, `update ${table} set source_id = '${idOf('sources', OTHER, 0)}'`);
    await expect(move).rejects.toMatchObject(BY_POLICY);
  });

  test.each(['school_events', 'position_corrections'])('nobody writes beside a school of others: %s', async (table) => {
    const foreign = { ...SAMPLE_ROWS[table](OWNER, 5), school_id: idOf('school_sites', OTHER, 0) };
    await expect(put(COORDINATOR, table, foreign)).rejects.toMatchObject(BY_POLICY);
    await expect(put(COORDINATOR, table, SAMPLE_ROWS[table](OWNER, 6))).resolves.toBeDefined();
  });

  test('codes of places are taken by those who may add places, and by nobody else', async () => {
    const take = async (person: string) => (await run(person, 'select take_place_codes(1) as before')).rows[0];
    for (const person of [ADMIN, COLLEAGUE, ANONYMOUS_ACTOR]) expect(await take(person)).toEqual({ before: null });
    expect(await take(COORDINATOR)).toEqual({ before: expect.any(Number) });
  });

  test('nobody is given the id of a visitor or of a part of the system', async () => {
    const person = { ...SAMPLE_ROWS['people'](OWNER, 7), id: ANONYMOUS_ACTOR };
    await expect(put(ADMIN, 'people', person)).rejects.toMatchObject({ code: '23514' });
  });

  test('work passes over to somebody who is there', async () => {
    const { rows } = await run(ADMIN, `select hand_over_imports('${COORDINATOR}', '${id('fffff')}') as moved`);
    expect(rows).toEqual([{ moved: 0 }]);
  });

  test('what somebody has sent out ends with the account that sent it', async () => {
    const sent = { ...SAMPLE_ROWS['invitations'](OWNER, 8), created_by: COLLEAGUE };
    const kept = { ...SAMPLE_ROWS['invitations'](OWNER, 9), created_by: ADMIN };
    const { rows } = await withClient({ url: given.ownerUrl }, async (client) => {
      for (const row of [sent, kept]) {
        const { text, values } = insertOf('invitations', row);
        await client.query(text, values);
      }
      await client.query(`update people set state = 'closed' where id = $1`, [COLLEAGUE]);
      return client.query<{ open: boolean }>(
        'select withdrawn_at is null as open from invitations where id = any($1) order by created_by = $2',
        [[8, 9].map((serial) => idOf('invitations', OWNER, serial)), ADMIN],
      );
    });
    expect(rows).toEqual([{ open: false }, { open: true }]);
  });
});
