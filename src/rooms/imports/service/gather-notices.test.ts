import { expect, test } from 'vitest';
import { gatherNotices } from './gather-notices.ts';

const of = (row: number, name: string | null, code: string, value: string | null) => ({
  row,
  name,
  field: 'x',
  code,
  value,
});

test('rows are gathered by code with their names, and the whole file by what it is about', () => {
  expect(
    gatherNotices([
      of(3, 'Torget', 'position-shared', '7'),
      of(0, null, 'column-unused', 'first_name, phone'),
      of(5, 'Parken', 'position-shared', '7'),
      of(6, 'Torget', 'position-shared', '7'),
      of(9, null, 'last-line-open', null),
    ]),
  ).toEqual([
    { code: 'position-shared', count: 3, names: ['Torget', 'Parken'] },
    { code: 'column-unused', count: 1, names: ['first_name, phone'] },
    { code: 'last-line-open', count: 1, names: [] },
  ]);
});
