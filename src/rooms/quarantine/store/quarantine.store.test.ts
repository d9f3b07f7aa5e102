import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, onEachServer, type TestDatabase } from '../../../../test/support/database.ts';
import { addOrganisation, addPerson } from '../../../../test/support/people.ts';
import { actorId, ANONYMOUS_ACTOR } from '../../../platform/database/actor.ts';
import { withClient } from '../../../platform/database/connection.ts';
import type { Tx } from '../../../platform/database/database.ts';

const id = (last: string): string => `01930000-0000-7000-8000-0000000${last}`;
const [OURS, SENDER, REVIEWER, ADMIN, READER] = ['a1000', 'a1001', 'a1002', 'a1003', 'a1004'].map(id);
const [THEIRS, THEIR_ADMIN] = ['b1000', 'b1001'].map(id);
const BY_POLICY = { code: '42501' };
const DECIDED = /decided once/;

// What the database holds by itself, whatever a service forgets: asked in straight SQL as the application's own login.
onEachServer('what waits in quarantine', (server) => {
  let given: TestDatabase;
  const asOwner = (text: string, values: unknown[] = []) =>
    withClient({ url: given.ownerUrl }, (client) => client.query(text, values));
  const as = <Value>(person: string, work: (tx: Tx) => Promise<Value>) =>
    given.database.inTransaction(actorId(person), work);
  const send = (sender: string, reviewer: string, organisation = OURS) =>
    as(sender, (tx) =>
      sql`insert into quarantined_requests (municipality, id, owning_organisation, submitted_by, reviewer, route, path,
          found, held, created_at)
        values ('9901', gen_random_uuid(), ${organisation}, ${sender}, ${reviewer}, 'PUT /schools/:id/position',
          '/schools/1/position', '[]', '{"body": {}}', now())`.execute(tx),
    );
  const reads = async (person: string): Promise<number> =>
    (await as(person, (tx) => sql`select from quarantined_requests`.execute(tx))).rows.length;
  const change = async (person: string, set: string) =>
    (await as(person, (tx) => sql`update quarantined_requests set ${sql.raw(set)}`.execute(tx))).numAffectedRows;
  const decide = (person: string, state: string, also = '') =>
    change(person, `state = '${state}', held = null, decided_at = now()${also}`);

  beforeAll(async () => {
    given = await createTestDatabase(server);
    const url = given.ownerUrl;
    const kinds = { kind: 'municipality', legalStatus: 'authority', municipality: '9901' } as const;
    await addOrganisation(url, { id: OURS, name: 'Vi', ...kinds });
    await addOrganisation(url, { id: THEIRS, name: 'De', ...kinds });
    await addPerson(url, { id: SENDER, organisation: OURS, roles: [{ role: 'caseWriter' }] });
    await addPerson(url, { id: REVIEWER, organisation: OURS, roles: [{ role: 'safetyCoordinator' }] });
    await addPerson(url, { id: ADMIN, organisation: OURS, roles: [{ role: 'organisationAdministrator' }] });
    await addPerson(url, { id: READER, organisation: OURS, roles: [{ role: 'auditor' }] });
    await addPerson(url, { id: THEIR_ADMIN, organisation: THEIRS, roles: [{ role: 'organisationAdministrator' }] });
  });
  afterAll(() => given.drop());
  beforeEach(async () => {
    await asOwner('delete from quarantined_requests');
    await send(SENDER, REVIEWER);
  });

  test('the sender and the one who is asked read it, and nobody else', async () => {
    expect(await Promise.all([SENDER, REVIEWER].map(reads))).toEqual([1, 1]);
    const others = [ADMIN, READER, THEIR_ADMIN, ANONYMOUS_ACTOR];
    expect(await Promise.all(others.map(reads))).toEqual(others.map(() => 0));
    const parts = await asOwner('select id from system_actors');
    for (const { id: part } of parts.rows as { id: string }[]) expect([part, await reads(part)]).toEqual([part, 0]);
  });

  test('whoever is no longer somebody who may review reads nothing of it', async () => {
    await asOwner('update role_grants set withdrawn_at = now(), withdrawn_by = $1 where person_id = $1', [REVIEWER]);
    expect([await reads(REVIEWER), await decide(REVIEWER, 'removed')]).toEqual([0, 0n]);
    await asOwner('alter table role_grants disable trigger role_is_not_edited');
    await asOwner('update role_grants set withdrawn_at = null, withdrawn_by = null where person_id = $1', [REVIEWER]);
    await asOwner('alter table role_grants enable trigger role_is_not_edited');
    await asOwner(`update people set state = 'closed' where id = any($1)`, [[REVIEWER, SENDER]]);
    expect([await reads(REVIEWER), await reads(SENDER)]).toEqual([0, 0]);
    await asOwner(`update people set state = 'active' where id = any($1)`, [[REVIEWER, SENDER]]);
    expect([await reads(REVIEWER), await reads(SENDER)]).toEqual([1, 1]);
  });

  test('only a colleague who may review is asked: never oneself, a reader, a closed account, or another organisation', async () => {
    await expect(send(SENDER, ADMIN)).resolves.toBeDefined();
    for (const reviewer of [READER, THEIR_ADMIN]) await expect(send(SENDER, reviewer)).rejects.toMatchObject(BY_POLICY);
    await expect(send(REVIEWER, REVIEWER)).rejects.toMatchObject(BY_POLICY);
    await asOwner(`update people set state = 'closed' where id = $1`, [ADMIN]);
    await expect(send(SENDER, ADMIN)).rejects.toMatchObject(BY_POLICY);
    await asOwner(`update people set state = 'active' where id = $1`, [ADMIN]);
    await expect(send(SENDER, REVIEWER, THEIRS)).rejects.toMatchObject(BY_POLICY);
    await expect(send(ANONYMOUS_ACTOR, REVIEWER)).rejects.toMatchObject(BY_POLICY);
  });

  test('whoever stands in for somebody who may review is asked, in that time', async () => {
    const standIn = (from: string, to: string) =>
      asOwner(
        `insert into substitutes (id, owning_organisation, role_grant_id, person_id, valid_from, valid_to, created_by, created_at)
          select gen_random_uuid(), $1, id, $2, $3, $4, $2, now() from role_grants where person_id = $5`,
        [OURS, READER, from, to, ADMIN],
      );
    await standIn('2020-01-01', '2020-01-31');
    await expect(send(SENDER, READER)).rejects.toMatchObject(BY_POLICY);
    await standIn('2020-01-01', '2099-01-31');
    await expect(send(SENDER, READER)).resolves.toBeDefined();
    await asOwner('delete from substitutes');
  });

  test('each decides what is theirs to decide, once, and what was written is gone', async () => {
    await expect(decide(SENDER, 'removed')).rejects.toThrow(DECIDED);
    await expect(decide(SENDER, 'approved', ', outcome_status = 200')).rejects.toThrow(DECIDED);
    await expect(decide(REVIEWER, 'takenBack')).rejects.toThrow(DECIDED);
    await expect(decide(REVIEWER, 'lapsed')).rejects.toThrow(DECIDED);
    await expect(change(REVIEWER, `state = 'removed', decided_at = now()`)).rejects.toMatchObject({ code: '23514' });
    expect(await decide(REVIEWER, 'removed')).toBe(1n);
    await expect(decide(SENDER, 'takenBack')).rejects.toThrow(DECIDED);
    await expect(decide(REVIEWER, 'approved', ', outcome_status = 200')).rejects.toThrow(DECIDED);
  });

  test('neither writes it otherwise than it was sent', async () => {
    for (const person of [SENDER, REVIEWER]) {
      for (const set of [`held = '{"body": {"a": 1}}'`, `path = '/schools/2/position'`, `found = '[1]'`])
        await expect(change(person, set)).rejects.toThrow(DECIDED);
      await expect(change(person, `submitted_by = '${ADMIN}'`)).rejects.toThrow(DECIDED);
    }
    await expect(change(SENDER, `reviewer = '${ADMIN}'`)).rejects.toThrow(/passes over/);
  });

  test('what waits passes over with the work of whom it waits for, and the administrator reads none of it', async () => {
    await send(ADMIN, REVIEWER);
    const count = (who: string, person: string) =>
      as(who, async (tx) => (await sql<{ n: number }>`select count_reviews_of(${person}) as n`.execute(tx)).rows[0].n);
    const handOver = (who: string, from: string, to: string) =>
      as(
        who,
        async (tx) => (await sql<{ n: number }>`select hand_over_reviews(${from}, ${to}) as n`.execute(tx)).rows[0].n,
      );
    expect([await count(ADMIN, REVIEWER), await count(SENDER, REVIEWER)]).toEqual([2, 0]);
    expect([await count(THEIR_ADMIN, REVIEWER), await handOver(THEIR_ADMIN, REVIEWER, THEIR_ADMIN)]).toEqual([0, 0]);
    expect(await handOver(SENDER, REVIEWER, READER)).toBe(0);
    // The one that the administrator sent stays: nobody reviews their own text.
    expect(await handOver(ADMIN, REVIEWER, ADMIN)).toBe(1);
    expect(await reads(REVIEWER)).toBe(1);
    expect(await count(ADMIN, ADMIN)).toBe(1);
  });
});
