import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, onEachServer, type TestDatabase } from '../../../../test/support/database.ts';
import { PROJECT_ROOT } from '../../start/project-root.ts';
import { withClient } from '../connection.ts';
import { migrate } from './migrate.ts';
import { readMigrations } from './migration-files.ts';

const PLACES = '-- app: select, insert on places\ncreate table places (id integer primary key);\n';
const SCHOOLS = '-- app: select on schools\ncreate table schools (code text primary key);\n';

onEachServer('migrating', (server) => {
  let given: TestDatabase;
  let folder: string;
  const write = (file: string, sql: string) => writeFileSync(join(folder, file), sql);
  const run = () =>
    withClient({ url: given.ownerUrl }, (client) => migrate(client, readMigrations(folder), given.appRole));
  const query = (url: string, sql: string) => withClient({ url }, async (client) => (await client.query(sql)).rows);

  beforeEach(async () => {
    given = await createTestDatabase(server, { empty: true });
    folder = mkdtempSync(join(tmpdir(), 'platsbild-migrations-'));
    write('0001-places.sql', PLACES);
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await given.drop();
  });

  test('applies each file once, in order, and says which', async () => {
    write('0002-schools.sql', SCHOOLS);
    expect(await run()).toEqual(['0001-places.sql', '0002-schools.sql']);
    expect(await run()).toEqual([]);
    write('0003-more.sql', 'alter table places add name text;');
    expect(await run()).toEqual(['0003-more.sql']);
  });

  test('four at once apply every file once', async () => {
    const applied = await Promise.all([run(), run(), run(), run()]);
    expect(applied.flat()).toEqual(['0001-places.sql']);
  });

  test('refuses a landed file that was changed, by its name', async () => {
    await run();
    write('0001-places.sql', PLACES.replace('integer', 'bigint'));
    await expect(run()).rejects.toMatchObject({ code: 'migration-changed', data: { file: '0001-places.sql' } });
  });

  test('line endings are not a change', async () => {
    await run();
    write('0001-places.sql', PLACES.replaceAll('\n', '\r\n'));
    expect(await run()).toEqual([]);
  });

  test('refuses a number put in before what has landed, and a database that is ahead of the files', async () => {
    write('0003-schools.sql', SCHOOLS);
    await run();
    write('0002-late.sql', 'select 1;');
    await expect(run()).rejects.toMatchObject({ code: 'migration-out-of-order', data: { file: '0002-late.sql' } });
    rmSync(join(folder, '0002-late.sql'));
    rmSync(join(folder, '0003-schools.sql'));
    await expect(run()).rejects.toMatchObject({ code: 'database-newer', data: { file: '0003-schools.sql' } });
  });

  test('a file that fails half-way leaves nothing behind and can be mended', async () => {
    write('0002-schools.sql', `${SCHOOLS} select 1 / 0;`);
    await expect(run()).rejects.toMatchObject({ code: 'migration-failed', data: { file: '0002-schools.sql' } });
    expect(await query(given.ownerUrl, `select to_regclass('schools') as made`)).toEqual([{ made: null }]);
    write('0002-schools.sql', SCHOOLS);
    expect(await run()).toEqual(['0002-schools.sql']);
  });

  test('the application may do what the file says and no more', async () => {
    await run();
    await query(given.appUrl, 'insert into places values (42)');
    expect(await query(given.appUrl, 'select id from places')).toEqual([{ id: 42 }]);
    await expect(query(given.appUrl, 'delete from places')).rejects.toMatchObject({ code: '42501' });
    await expect(query(given.appUrl, 'update platsbild_migrations set sha256 = null')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(query(given.appUrl, 'create table mine (id integer)')).rejects.toMatchObject({ code: '42501' });
  });

  test('a later line for the same table takes rights away', async () => {
    await run();
    write('0002-closed.sql', '-- app: select on places\nselect 1;');
    await run();
    await expect(query(given.appUrl, 'insert into places values (42)')).rejects.toMatchObject({ code: '42501' });
  });

  test('a table without a line stops the migration', async () => {
    write('0002-forgotten.sql', 'create table forgotten (id integer);');
    await expect(run()).rejects.toMatchObject({ code: 'migration-without-grant', data: { table: 'forgotten' } });
  });

  test('does not move into a database that holds other tables', async () => {
    await query(given.ownerUrl, 'create table customers (id integer)');
    await expect(run()).rejects.toMatchObject({ code: 'database-not-ours', data: { table: 'customers' } });
  });
});

onEachServer('the migrations of this release', (server) => {
  test('apply from empty, and the server owns nothing', async () => {
    const given = await createTestDatabase(server, { empty: true });
    const all = readMigrations(join(PROJECT_ROOT, 'migrations'));
    await withClient({ url: given.ownerUrl }, async (client) => {
      expect(await migrate(client, all, given.appRole)).toEqual(all.map((migration) => migration.file));
      const owned = await client.query(
        `select relname from pg_class where relnamespace = 'public'::regnamespace and relowner = (select oid from pg_roles where rolname = $1)`,
        [given.appRole],
      );
      expect(owned.rows).toEqual([]);
    });
    await given.drop();
  });
});
