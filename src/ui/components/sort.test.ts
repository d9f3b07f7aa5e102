import { expect, test } from 'vitest';
import { nextSort, readSort, sortedBy, writeSort } from './sort.ts';

const columns = [
  { id: 'name', sortBy: ({ name }: Row) => name },
  { id: 'metres', sortBy: ({ metres }: Row) => metres },
];
interface Row {
  readonly name: string;
  readonly metres: number | null;
}
const rows: Row[] = [
  { name: 'Österängen', metres: 30 },
  { name: 'Ängen', metres: null },
  { name: 'Zonen', metres: 7 },
  { name: 'Ån', metres: 200 },
];
const names = (by: string, direction: 'ascending' | 'descending') =>
  sortedBy(rows, columns, { by, direction }).map(({ name }) => name);

test('names follow the Swedish alphabet', () => {
  expect(names('name', 'ascending')).toEqual(['Zonen', 'Ån', 'Ängen', 'Österängen']);
});

test('numbers follow their size, and what is missing comes last both ways', () => {
  expect(names('metres', 'ascending')).toEqual(['Zonen', 'Österängen', 'Ån', 'Ängen']);
  expect(names('metres', 'descending')).toEqual(['Ån', 'Österängen', 'Zonen', 'Ängen']);
});

test('a column that nobody knows leaves the rows as they are', () => {
  expect(sortedBy(rows, columns, { by: 'colour', direction: 'ascending' })).toBe(rows);
});

test('pressing the same head turns the direction, another head begins anew', () => {
  expect(nextSort({ by: 'name', direction: 'ascending' }, 'name').direction).toBe('descending');
  expect(nextSort({ by: 'name', direction: 'descending' }, 'metres')).toEqual({ by: 'metres', direction: 'ascending' });
});

test('a link holds the order and gives it back', () => {
  const sort = { by: 'metres', direction: 'descending' } as const;
  expect(writeSort(sort)).toBe('-metres');
  expect(readSort('-metres')).toEqual(sort);
  expect(readSort('name')).toEqual({ by: 'name', direction: 'ascending' });
  expect(readSort(undefined)).toBeUndefined();
});
