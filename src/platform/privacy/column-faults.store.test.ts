import type pg from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../test/support/database.ts';
import { withClient } from '../database/connection.ts';
import { columnFaults, type Column } from './column-faults.ts';
import { TABLE_CONTENT } from './table-content.ts';

const columnsOf = async (client: pg.Client): Promise<Column[]> =>
  (
    await client.query<Column>(
      `select table_name as "table", column_name as "column" from information_schema.columns
        where table_schema = 'public' order by 1, ordinal_position`,
    )
  ).rows;

test('every column of the database is told to be personal or not, and a new one that is not told is found', async () => {
  const given = await createTestDatabase();
  await withClient({ url: given.ownerUrl }, async (client) => {
    const columns = await columnsOf(client);
    expect(columns.length).toBeGreaterThan(200);
    expect(columnFaults(columns, TABLE_CONTENT)).toEqual([]);
    await client.query('alter table people add column shoe_size integer');
    expect(columnFaults(await columnsOf(client), TABLE_CONTENT)).toEqual([
      'people.shoe_size: nobody says whether it is personal',
    ]);
  });
  await given.drop();
});

test('a word about a column that is not there, or is told twice, is found', () => {
  const people = { processing: null, seenBy: null, personal: { name: 'name' as const }, none: ['name', 'age'] };
  expect(columnFaults([{ table: 'people', column: 'name' }], { people })).toEqual([
    'people.age: there is no such column',
    'people.name: is told twice',
  ]);
});
