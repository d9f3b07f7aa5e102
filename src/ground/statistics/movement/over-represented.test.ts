import { expect, test } from 'vitest';
import { firstOverRepresented } from './over-represented.ts';
import type { TableSummary } from './table-summary.ts';

const EMPTY = { observed: [], expected: [], meanExpected: [], p: [] };

function table(adjustedP: (number | null)[][], ratio: (number | null)[][]): TableSummary {
  return { ...EMPTY, adjustedP, ratio };
}

test('the nearest, then the soonest, and how long it lasts without a break', () => {
  const found = firstOverRepresented(
    table(
      [
        [0.4, 0.3, 0.2, 0.9, null],
        [0.06, 0.01, 0.02, 0.5, null],
        [0.001, 0.2, 0.2, 0.01, null],
        [null, null, null, null, null],
      ],
      [
        [2, 2, 2, 2, 1],
        [3, 3, 1.2, 2, 1],
        [5, 1, 1, 1.5, 1],
        [1, 1, 1, 1, 1],
      ],
    ),
    0.05,
  );
  expect(found).toEqual({ spaceBand: 1, timeBand: 1, lastTimeBand: 2, cells: 4 });
});

test('less than a fifth more does not count, nor what is sure only to a lower demand', () => {
  expect(firstOverRepresented(table([[0.001, null]], [[1.19, 1]]), 0.05)).toBeNull();
  expect(firstOverRepresented(table([[0.001, null]], [[1.2, 1]]), 0.05)).toMatchObject({ cells: 1 });
  expect(firstOverRepresented(table([[0.04, null]], [[3, 1]]), 0.01)).toBeNull();
});

test('something where no draw had anything counts', () => {
  expect(firstOverRepresented(table([[0.001, null]], [[null, 1]]), 0.05)).toMatchObject({ spaceBand: 0, timeBand: 0 });
});
