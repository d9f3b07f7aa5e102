import { describe, expect, test } from 'vitest';
import { entryAt, positionOf, tableNetwork, type CountTable } from './table-network.ts';

function tableOf(rows: readonly (readonly number[])[]): CountTable {
  return { rows: rows.length, columns: rows[0].length, cells: Float64Array.from(rows.flat()) };
}

test('by hand: two by three, each row with its total and the totals last', () => {
  const { values, isTotal, grand, nodes } = tableNetwork(
    tableOf([
      [4, 7, 1],
      [9, 0, 5],
    ]),
  );
  expect([...values]).toEqual([4, 7, 1, 12, 9, 0, 5, 14, 13, 7, 6, 26]);
  expect([...isTotal]).toEqual([0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 1]);
  expect({ grand, nodes }).toEqual({ grand: 11, nodes: 7 });
});

describe.each([
  [
    'two by three',
    [
      [4, 7, 1],
      [9, 0, 5],
    ],
  ],
  ['one row', [[4, 7, 1, 11]]],
  ['one column', [[4], [8], [3]]],
  ['a single number', [[6]]],
  [
    'four by two',
    [
      [1, 2],
      [3, 5],
      [8, 13],
      [21, 34],
    ],
  ],
])('%s', (_, rows) => {
  const table = tableOf(rows);
  const { from, to, values, nodes, touching, grand } = tableNetwork(table);

  test('as much flows into every node as out of it: that is what adding up means', () => {
    const balance = new Float64Array(nodes);
    values.forEach((value, entry) => {
      balance[from[entry]] -= value;
      balance[to[entry]] += value;
    });
    expect([...balance]).toEqual(Array.from({ length: nodes }, () => 0));
    touching.forEach((entries, node) => {
      expect(entries.every((entry) => from[entry] === node || to[entry] === node)).toBe(true);
    });
  });

  test('every entry has a place of its own in the table, and is found there', () => {
    values.forEach((_, entry) => {
      const { row, column } = positionOf(entry, table);
      expect(entryAt(row, column, table)).toBe(entry);
    });
    expect(positionOf(grand, table)).toEqual({
      row: rows.length === 1 ? 0 : rows.length,
      column: rows[0].length === 1 && rows.length > 1 ? 0 : rows[0].length,
    });
    expect(entryAt(rows.length + 1, 0, table)).toBeUndefined();
    expect(entryAt(0, rows[0].length + 1, table)).toBeUndefined();
    expect(entryAt(-1, 0, table)).toBeUndefined();
  });
});
