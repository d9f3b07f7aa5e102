import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asAdmin } from '../../../test/support/test-servers.ts';
import { createTestDatabase, onEachServer, type TestDatabase } from '../../../test/support/database.ts';
import { COORDINATOR } from '../../../test/support/people.ts';
import { actorId, SYSTEM_ACTOR } from './actor.ts';
import { withClient } from './connection.ts';
import { openDatabase, type Tx } from './database.ts';

async function read<Value>(tx: Tx, sql: string): Promise<Value> {
  const answer = await tx.executeQuery<{ value: Value }>(CompiledQuery.raw(sql));
  return answer.rows[0].value;
}

const ACTOR = `select nullif(current_setting('platsbild.actor', true), '') as value`;

onEachServer('a database', (server) => {
  let given: TestDatabase;
  beforeAll(async () => {
    given = await createTestDatabase(server);
    await withClient({ url: given.ownerUrl }, (client) =>
      client.query(`create table notes (text text); grant select, insert on notes to ${given.appRole}`),
    );
  });
  afterAll(() => given.drop());

  test('each transaction carries its own actor', async () => {
    expect(await given.database.inTransaction(COORDINATOR, (tx) => read(tx, ACTOR))).toBe(COORDINATOR);
    expect(await given.database.inTransaction(SYSTEM_ACTOR, (tx) => read(tx, ACTOR))).toBe(SYSTEM_ACTOR);
  });

  test('an actor that is not a UUID reaches no statement', async () => {
    const bad = "x'; drop table notes; --" as typeof COORDINATOR;
    await expect(given.database.inTransaction(bad, (tx) => read(tx, 'select 1 as value'))).rejects.toThrow(RangeError);
    expect(() => actorId('00000000-0000-7000-8000-00000000000G')).toThrow(RangeError);
  });

  test('what fails is undone whole', async () => {
    const failing = given.database.inTransaction(COORDINATOR, async (tx) => {
      await tx.executeQuery(CompiledQuery.raw(`insert into notes values ('kept?')`));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(
      await given.database.inTransaction(COORDINATOR, (tx) => read(tx, 'select count(*) as value from notes')),
    ).toBe(0);
  });

  test('a count is a number, a day is a text, and what a number cannot hold is refused', async () => {
    await given.database.inTransaction(COORDINATOR, async (tx) => {
      expect(await read(tx, 'select 9007199254740991::bigint as value')).toBe(9_007_199_254_740_991);
      expect(await read(tx, `select date '2026-03-29' as value`)).toBe('2026-03-29');
      await expect(read(tx, 'select 9007199254740993::bigint as value')).rejects.toThrow(RangeError);
    });
  });

  test('a statement that takes too long is stopped', async () => {
    const impatient = openDatabase({ url: given.appUrl }, { statementMilliseconds: 50 });
    const slow = impatient.inTransaction(COORDINATOR, (tx) => read(tx, 'select pg_sleep(5) as value'));
    await expect(slow).rejects.toMatchObject({ code: '57014' });
    const patient = impatient.inTransaction(
      COORDINATOR,
      (tx) => read(tx, `select 'done' as value from pg_sleep(0.1)`),
      {
        statementMilliseconds: 5000,
      },
    );
    expect(await patient).toBe('done');
    await impatient.close();
  });

  test('a connection that breaks between two statements fails its transaction and nothing else', async () => {
    const broken = given.database.inTransaction(SYSTEM_ACTOR, async (tx) => {
      const pid = await read<number>(tx, 'select pg_backend_pid() as value');
      await asAdmin(server, `select pg_terminate_backend(${pid})`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return read(tx, 'select 1 as value');
    });
    await expect(broken).rejects.toThrow();
    expect(await given.database.health()).toMatchObject({ ok: true });
  });

  test('a read-only transaction cannot write', async () => {
    const write = given.database.inTransaction(
      COORDINATOR,
      (tx) => tx.executeQuery(CompiledQuery.raw(`insert into notes values ('no')`)),
      { readOnly: true, isolation: 'repeatable read' },
    );
    await expect(write).rejects.toMatchObject({ code: '25006' });
  });

  test('health says yes while it answers and why not when it does not', async () => {
    expect(await given.database.health()).toMatchObject({ ok: true });
    const nowhere = openDatabase({ host: '/nowhere', port: 5432, user: 'nobody', database: 'none' });
    expect(await nowhere.health()).toMatchObject({ ok: false, reason: expect.stringContaining('ENOENT') });
    await nowhere.close();
  });
});
