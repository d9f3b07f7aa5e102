import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../test/support/database.ts';
import { withClient } from '../database/connection.ts';
import { listTables } from '../database/migrations/grants.ts';
import { retentionFaults } from './retention-faults.ts';

test('every table of the database has a retention class, and a new one without is found', async () => {
  const given = await createTestDatabase();
  await withClient({ url: given.ownerUrl }, async (client) => {
    const tables = await listTables(client);
    expect(tables.length).toBeGreaterThan(25);
    expect(retentionFaults(tables)).toEqual([]);
    await client.query('create table diaries (id uuid primary key)');
    expect(retentionFaults(await listTables(client))).toEqual(['diaries: nobody says how long its rows are kept']);
    expect(retentionFaults(tables.slice(1))).toEqual([`${tables[0]}: there is no such table`]);
  });
  await given.drop();
});
