import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, onEachServer, type TestDatabase } from '../../../../test/support/database.ts';
import { addOrganisation, addPerson } from '../../../../test/support/people.ts';
import { insertOf, SAMPLE_ROWS } from '../../../../test/matrix/sample-rows.ts';
import { actorId } from '../../../platform/database/actor.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { withClient } from '../../../platform/database/connection.ts';

const id = (last: string): string => `01930000-0000-7000-8000-0000000${last}`;
const [OURS, ADMIN, COORDINATOR, COLLEAGUE] = ['a0000', 'a0001', 'a0002', 'a0003'].map(id);
const [THEIRS, THEIR_ADMIN, THEIR_COORDINATOR] = ['b0000', 'b0001', 'b0002'].map(id);
const [COMPANY, COMPANY_ADMIN] = ['c0000', 'c0001'].map(id);
const NEW = id('d0000');
const TODAY = '2027-01-01';
const EDITED = /never edited/;
const BY_POLICY = { code: '42501' };

// What the database holds by itself, whatever a service forgets: asked in straight SQL as the application's own login.
onEachServer('the database by itself', (server) => {
  let given: TestDatabase;
  const asOwner = (text: string, values: unknown[] = []) =>
    withClient({ url: given.ownerUrl }, (client) => client.query(text, values));
  const as = <Value>(person: string, work: (tx: Tx) => Promise<Value>) =>
    given.database.inTransaction(actorId(person), work);
  const count = async (person: string, query: ReturnType<typeof sql<{ count: number }>>) =>
    (await as(person, (tx) => query.execute(tx))).rows[0].count;

  beforeAll(async () => {
    given = await createTestDatabase(server);
    const url = given.ownerUrl;
    const kinds = { kind: 'municipality', legalStatus: 'authority', municipality: '9901' } as const;
    await addOrganisation(url, { id: OURS, name: 'Vi', ...kinds });
    await addOrganisation(url, { id: THEIRS, name: 'De', ...kinds, municipality: '9902' });
    await addOrganisation(url, { id: COMPANY, name: 'Bolaget', kind: 'privateOwner', legalStatus: 'private' });
    const admin = [{ role: 'organisationAdministrator' }] as const;
    await addPerson(url, { id: ADMIN, organisation: OURS, roles: admin });
    await addPerson(url, { id: COORDINATOR, organisation: OURS, roles: [{ role: 'safetyCoordinator' }] });
    await addPerson(url, { id: COLLEAGUE, organisation: OURS, roles: [] });
    await addPerson(url, { id: THEIR_ADMIN, organisation: THEIRS, roles: admin });
    await addPerson(url, { id: THEIR_COORDINATOR, organisation: THEIRS, roles: [{ role: 'safetyCoordinator' }] });
    await addPerson(url, { id: COMPANY_ADMIN, organisation: COMPANY, roles: admin });
    for (const [organisation, person] of [
      [OURS, COORDINATOR],
      [THEIRS, THEIR_COORDINATOR],
    ]) {
      const owner = { organisation, person, colleague: person, partner: COMPANY };
      for (const table of ['sources', 'places', 'imports']) {
        const { text, values } = insertOf(table, SAMPLE_ROWS[table](owner, 0));
        await asOwner(text, values);
      }
    }
    await asOwner(
      'update places set responsible_person = case owning_organisation when $1::uuid then $2::uuid else $3::uuid end',
      [OURS, COORDINATOR, THEIR_COORDINATOR],
    );
  });
  afterAll(() => given.drop());
  beforeEach(() => asOwner('delete from shares'));

  const placeOf = async (organisation: string): Promise<string> =>
    (await asOwner('select id from places where owning_organisation = $1', [organisation])).rows[0].id as string;
  const share = (person: string, organisation: string, place: string) =>
    as(person, (tx) =>
      sql`insert into shares (id, owning_organisation, to_organisation, record_type, record_id, created_by, created_at)
        values (gen_random_uuid(), ${organisation}, ${COMPANY}, 'place', ${place}, ${person}, now())`.execute(tx),
    );

  test('nobody shares what belongs to others, nor what cannot be shared', async () => {
    await expect(share(COORDINATOR, OURS, await placeOf(THEIRS))).rejects.toMatchObject(BY_POLICY);
    const other = as(COORDINATOR, (tx) =>
      sql`insert into shares (id, owning_organisation, to_organisation, record_type, record_id, created_by, created_at)
        values (gen_random_uuid(), ${OURS}, ${COMPANY}, 'policeWork', gen_random_uuid(), ${COORDINATOR}, now())`.execute(
        tx,
      ),
    );
    await expect(other).rejects.toMatchObject(BY_POLICY);
    await expect(share(COORDINATOR, OURS, await placeOf(OURS))).resolves.toBeDefined();
  });

  test.each(['record_id = gen_random_uuid()', `to_organisation = '${THEIRS}'`, `valid_to = '2031-01-01'`])(
    'a share is never edited: %s',
    async (change) => {
      await share(COORDINATOR, OURS, await placeOf(OURS));
      await expect(as(COORDINATOR, (tx) => sql.raw(`update shares set ${change}`).execute(tx))).rejects.toThrow(EDITED);
    },
  );

  test('a share is withdrawn once', async () => {
    await share(COORDINATOR, OURS, await placeOf(OURS));
    const withdraw = (at: string) =>
      as(COORDINATOR, (tx) =>
        sql`update shares set withdrawn_at = ${at}::timestamptz, withdrawn_by = actor_id()`.execute(tx),
      );
    await withdraw(TODAY);
    await expect(withdraw('2027-01-02')).rejects.toThrow(EDITED);
    const back = as(COORDINATOR, (tx) => sql`update shares set withdrawn_at = null, withdrawn_by = null`.execute(tx));
    await expect(back).rejects.toThrow(EDITED);
  });

  test.each([
    `role = 'auditor'`,
    `area_kind = 'county', area_code = '99'`,
    'valid_to = null, valid_from = current_date',
  ])('a role is never edited: %s', async (change) => {
    const edit = as(ADMIN, (tx) =>
      sql.raw(`update role_grants set ${change} where person_id = '${COORDINATOR}'`).execute(tx),
    );
    await expect(edit).rejects.toThrow(EDITED);
  });

  test.each([`kind = 'municipality', legal_status = 'authority'`, 'added_by = id'])(
    'an organisation does not make itself into another: %s',
    async (change) => {
      const make = as(COMPANY_ADMIN, (tx) =>
        sql.raw(`update organisations set ${change} where id = '${COMPANY}'`).execute(tx),
      );
      await expect(make).rejects.toThrow('does not change');
    },
  );

  test('a municipality is told once, and of a company never by itself', async () => {
    const tell = (person: string, organisation: string, code: string) =>
      as(person, (tx) => sql`update organisations set municipality = ${code} where id = ${organisation}`.execute(tx));
    await tell(ADMIN, OURS, '9901');
    await expect(tell(ADMIN, OURS, '9902')).rejects.toThrow('does not change');
    await expect(tell(COMPANY_ADMIN, COMPANY, '9901')).rejects.toThrow('does not change');
  });

  test('only whoever added an organisation invites its first administrator, until somebody has a role in it', async () => {
    const add = (person: string, addedBy: string, organisation: string) =>
      as(person, (tx) =>
        sql`insert into organisations (id, name, kind, legal_status, added_by)
          values (${organisation}, 'Ny', 'association', 'private', ${addedBy})`.execute(tx),
      );
    const inviteTo = (person: string, organisation: string, role = 'organisationAdministrator') =>
      as(person, (tx) =>
        sql`insert into invitations (id, owning_organisation, token_sha256, email, name, function, role, area_kind, area_code,
            created_by, created_at, expires_at)
          values (gen_random_uuid(), ${organisation}, encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'a@b.example',
            'A', 'F', ${role}, 'organisation', '', ${person}, now(), now())`.execute(tx),
      );
    await expect(add(ADMIN, THEIRS, NEW)).rejects.toMatchObject(BY_POLICY);
    await expect(add(COMPANY_ADMIN, COMPANY, NEW)).rejects.toMatchObject(BY_POLICY);
    await add(ADMIN, OURS, NEW);
    await expect(inviteTo(THEIR_ADMIN, NEW)).rejects.toMatchObject(BY_POLICY);
    await expect(inviteTo(COMPANY_ADMIN, NEW)).rejects.toMatchObject(BY_POLICY);
    await expect(inviteTo(ADMIN, NEW, 'partnerMember')).rejects.toMatchObject(BY_POLICY);
    await inviteTo(ADMIN, NEW);
    await addPerson(given.ownerUrl, { id: id('d0001'), organisation: NEW, roles: [{ role: 'partnerMember' }] });
    await expect(inviteTo(ADMIN, NEW)).rejects.toMatchObject(BY_POLICY);
  });

  test('work passes over by whoever runs the accounts, within the own organisation', async () => {
    const kinds = ['places', 'imports'] as const;
    const works = (person: string, kind: (typeof kinds)[number], giver: string, receiver?: string) =>
      count(
        person,
        receiver === undefined
          ? sql<{ count: number }>`select ${sql.raw(`count_${kind}_of`)}(${giver}) as count`
          : sql<{ count: number }>`select ${sql.raw(`hand_over_${kind}`)}(${giver}, ${receiver}) as count`,
      );
    for (const kind of kinds) {
      // Neither by others, nor to others, nor by whoever may only work.
      expect(await works(THEIR_ADMIN, kind, COORDINATOR)).toBe(0);
      expect(await works(COORDINATOR, kind, COORDINATOR)).toBe(0);
      expect(await works(THEIR_ADMIN, kind, COORDINATOR, THEIR_COORDINATOR)).toBe(0);
      expect(await works(ADMIN, kind, COORDINATOR, THEIR_COORDINATOR)).toBe(0);
      expect(await works(ADMIN, kind, THEIR_COORDINATOR, COORDINATOR)).toBe(0);
      expect(await works(COORDINATOR, kind, COORDINATOR, COLLEAGUE)).toBe(0);
      expect(await works(ADMIN, kind, COORDINATOR)).toBe(1);
      expect(await works(ADMIN, kind, COORDINATOR, COLLEAGUE)).toBe(1);
      expect(await works(ADMIN, kind, COLLEAGUE)).toBe(1);
    }
  });

  test('the level of a place is settled by whoever shares or withdraws, and by nobody of another organisation', async () => {
    const place = await placeOf(OURS);
    const settle = async (person: string) =>
      (
        await as(person, (tx) =>
          sql<{ level: string | null }>`select settle_place_level(${place}) as level`.execute(tx),
        )
      ).rows[0].level;
    expect(await settle(COORDINATOR)).toBe('authority');
    await share(COORDINATOR, OURS, place);
    expect(await settle(THEIR_COORDINATOR)).toBeNull();
    expect(await settle(COLLEAGUE)).toBeNull();
    expect(await settle(ADMIN)).toBe('partner');
    await asOwner('delete from shares');
    expect(await settle(ADMIN)).toBe('authority');
  });

  test('of two shares that are withdrawn at once, the later settles the level by both', async () => {
    const place = await placeOf(OURS);
    const settle = (tx: Tx) => sql<{ level: string }>`select settle_place_level(${place}) as level`.execute(tx);
    const withdraw = (tx: Tx, from: string) =>
      sql`update shares set withdrawn_at = now(), withdrawn_by = actor_id() where to_organisation = ${from}`.execute(
        tx,
      );
    const other = id('c1000');
    await addOrganisation(given.ownerUrl, { id: other, name: 'Andra', kind: 'privateOwner', legalStatus: 'private' });
    await share(COORDINATOR, OURS, place);
    await as(COORDINATOR, (tx) =>
      sql`insert into shares (id, owning_organisation, to_organisation, record_type, record_id, created_by, created_at)
        values (gen_random_uuid(), ${OURS}, ${other}, 'place', ${place}, ${COORDINATOR}, now())`.execute(tx),
    );
    await as(COORDINATOR, settle);
    let later: Promise<string> = Promise.resolve('');
    // Each has withdrawn its own before either settles; the second settles while the first is still open.
    await as(COORDINATOR, async (first) => {
      await withdraw(first, COMPANY);
      let ready = () => undefined as void;
      const hasWithdrawn = new Promise<void>((resolve) => (ready = resolve));
      let go = () => undefined as void;
      const hasSettled = new Promise<void>((resolve) => (go = resolve));
      later = as(ADMIN, async (second) => {
        await withdraw(second, other);
        ready();
        await hasSettled;
        return (await settle(second)).rows[0].level;
      });
      await hasWithdrawn;
      expect((await settle(first)).rows[0].level).toBe('partner');
      go();
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    expect(await later).toBe('authority');
  });
});
