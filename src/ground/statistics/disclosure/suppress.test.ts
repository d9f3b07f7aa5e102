import { describe, expect, test } from 'vitest';
import { possibleTables } from '../../../../test/statistics/possible-tables.ts';
import type { Random } from '../../random.ts';
import { finish, finishInPieces } from '../computation.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { suppress, ZERO_RULES, type Suppressed, type SuppressInput } from './suppress.ts';
import { tableNetwork, type CountTable } from './table-network.ts';

type Rows = readonly (readonly number[])[];

function tableOf(rows: Rows): CountTable {
  return { rows: rows.length, columns: rows[0].length, cells: Float64Array.from(rows.flat()) };
}
function input(rows: Rows, more: Partial<SuppressInput> = {}): SuppressInput {
  return { table: tableOf(rows), threshold: 5, width: 5, zeros: 'shown', alsoHidden: [], ...more };
}
function suppressed(rows: Rows, more: Partial<SuppressInput> = {}): Suppressed {
  const found = finish(suppress(input(rows, more)));
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
}
function refusalOf(rows: Rows, more: Partial<SuppressInput> = {}): unknown {
  const found = finish(suppress(input(rows, more)));
  return found.ok ? found.value : found.refusal;
}

/** The entries as a table is read. */
function linesOf<Value>(entries: readonly Value[], width: number): Value[][] {
  return Array.from({ length: entries.length / width }, (_, row) => entries.slice(row * width, (row + 1) * width));
}

describe('by hand', () => {
  const rows = [
    [14, 22, 9, 31],
    [6, 3, 12, 17],
    [0, 8, 2, 11],
    [25, 19, 7, 40],
  ];
  const { values, marks, bounds } = suppressed(rows);

  test('two small numbers cover each other in a square with two that are not', () => {
    expect(linesOf(values, 5)).toEqual([
      [14, 22, 9, 31, 76],
      [6, null, null, 17, 38],
      [0, null, null, 11, 21],
      [25, 19, 7, 40, 91],
      [45, 52, 30, 99, 226],
    ]);
    expect(marks.flatMap((mark, entry) => (mark === 'shown' ? [] : [`${entry} ${mark}`]))).toEqual([
      '6 primary',
      '7 secondary',
      '11 secondary',
      '12 primary',
    ]);
  });

  test('what a reader can work out: 3 goes up by 7, until 8 is at its least, and down by 1, until 2 is', () => {
    expect(bounds).toEqual([
      { entry: 6, low: 2, high: 10 },
      { entry: 7, low: 5, high: 13 },
      { entry: 11, low: 1, high: 9 },
      { entry: 12, low: 1, high: 9 },
    ]);
  });

  test('hiding only what is small would have hidden nothing: the totals tell', () => {
    const alone = [
      [14, 3, 20],
      [9, 16, 8],
    ];
    expect(14 + 3 + 20 - 14 - 20).toBe(3);
    expect(suppressed(alone).values.filter((value) => value === null)).toHaveLength(4);
  });

  test('one row: the smallest number that is large enough covers', () => {
    expect(suppressed([[3, 5, 12, 20, 6]]).values).toEqual([null, null, 12, 20, 6, 46]);
    // With 3 and 5 hidden, 8 is left for them: 1 to 7 each.
    expect(suppressed([[3, 5, 12, 20, 6]]).bounds[0]).toEqual({ entry: 0, low: 1, high: 7 });
    expect(suppressed([[3], [12], [20]]).values).toEqual([null, null, 20, 35]);
  });

  test('small totals are hidden too, and covered by other totals', () => {
    const { values: shown } = suppressed([
      [3, 0, 0],
      [0, 20, 6],
      [0, 7, 9],
    ]);
    expect(shown.at(-1)).toBe(45);
    expect([shown[3], shown[12]]).toEqual([null, null]);
    expect([3, 7, 11].filter((total) => shown[total] === null).length).toBeGreaterThan(1);
  });

  test('nothing small: everything is shown', () => {
    expect(
      suppressed([
        [9, 18],
        [10, 0],
      ]),
    ).toMatchObject({ values: [9, 18, 27, 10, 0, 10, 19, 18, 37], bounds: [] });
  });
});

describe('zeros', () => {
  const rows = [
    [2, 0, 17],
    [0, 9, 0],
    [11, 0, 8],
  ];
  test('are shown; or hidden where that covers; or hidden like small numbers', () => {
    const [shown, mayBe, hidden] = ZERO_RULES.map((zeros) => suppressed(rows, { zeros }));
    const zerosOf = ({ values }: Suppressed): number => values.filter((value) => value === 0).length;
    expect([zerosOf(shown), zerosOf(hidden)]).toEqual([4, 0]);
    expect(zerosOf(mayBe)).toBeLessThanOrEqual(4);
    // Where a reader knows that no zero is hidden, 1 is the least; otherwise 0 is.
    expect(shown.bounds.every(({ low }) => low >= 1)).toBe(true);
    expect(hidden.bounds.some(({ low }) => low === 0)).toBe(true);
  });

  test('one that was hidden before makes 0 the least of all', () => {
    const { bounds, values } = suppressed(rows, { alsoHidden: [{ row: 1, column: 0 }] });
    expect(values[4]).toBeNull();
    expect(bounds.some(({ low }) => low === 0)).toBe(true);
  });
});

test('what was hidden before stays hidden, and is used', () => {
  const also = [
    { row: 0, column: 2 },
    { row: 2, column: 4 },
  ];
  const { values, marks } = suppressed(
    [
      [14, 22, 9, 31],
      [6, 3, 12, 17],
      [5, 8, 7, 11],
    ],
    { alsoHidden: also },
  );
  expect([values[2], values[14]]).toEqual([null, null]);
  expect([marks[2], marks[14]]).toEqual(['secondary', 'secondary']);
});

/** Tables with some small numbers, of any form; small means under 3 here, so that all possible tables can be tried. */
function drawTable(random: Random): Rows {
  const [rows, columns] = [
    [1, 5],
    [3, 3],
    [2, 4],
    [4, 1],
    [3, 2],
  ][Math.floor(random() * 5)];
  const draw = (): number => (random() < 0.25 ? 1 + Math.floor(random() * 2) : 3 + Math.floor(random() * 6));
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => (random() < 0.15 ? 0 : draw())));
}

const SMALL = { threshold: 3, width: 3 };
/** Possible tables of more hidden cells are too many to try. */
const MOST_HIDDEN = 5;

describe.each(ZERO_RULES)('never reveals (zeros: %s)', (zeros) => {
  test('over all tables that a reader must think possible', () => {
    let protectedOnes = 0;
    for (let world = 0; world < 150; world++) {
      const rows = drawTable(randomStream(71, world));
      const table = tableOf(rows);
      const found = finish(suppress(input(rows, { zeros, ...SMALL })));
      if (!found.ok || found.value.bounds.length > MOST_HIDDEN) continue;
      const { values, marks, bounds } = found.value;
      const possible = possibleTables(values, table, zeros === 'shown' ? 1 : 0);
      expect(possible).toContainEqual([...tableNetwork(table).values]);
      for (const { entry, low, high } of bounds) {
        const seen = possible.map((entries) => entries[entry]);
        expect([low, high], JSON.stringify(rows)).toEqual([Math.min(...seen), Math.max(...seen)]);
        if (marks[entry] !== 'primary') continue;
        protectedOnes++;
        expect(high).toBeGreaterThanOrEqual(3);
        expect(high - low).toBeGreaterThanOrEqual(3);
      }
      const hidden = bounds.map(({ entry }) => entry);
      expect(smallSumsIn(possible, hidden, zeros), JSON.stringify(rows)).toEqual([]);
    }
    expect(protectedOnes).toBeGreaterThan(60);
  });
});

/** Groups of hidden numbers whose sum every possible table agrees on, and is small. */
function smallSumsIn(possible: readonly number[][], hidden: readonly number[], zeros: string): number[][] {
  const found: number[][] = [];
  for (let group = 1; group < 2 ** hidden.length; group++) {
    const members = hidden.filter((_, place) => (group >> place) & 1);
    const sums = new Set(possible.map((entries) => members.reduce((sum, entry) => sum + entries[entry], 0)));
    const [sum] = sums;
    if (sums.size === 1 && sum < SMALL.threshold && (sum > 0 || zeros === 'hidden')) found.push(members);
  }
  return found;
}

test('the groups that are tried would be found if only the small numbers were hidden', () => {
  const table = tableOf([
    [14, 2, 20],
    [9, 16, 8],
  ]);
  const values = Array.from(tableNetwork(table).values, (value) => (value === 2 ? null : value));
  expect(smallSumsIn(possibleTables(values, table, 1), [1], 'shown')).toEqual([[1]]);
});

test('tells how much is done, lets go when it is asked to, and answers the same however it is driven', async () => {
  const random = randomStream(72, 1);
  const rows = Array.from({ length: 14 }, () => Array.from({ length: 9 }, () => Math.floor(random() ** 2 * 40)));
  const told: number[] = [];
  const pause = (): Promise<void> => Promise.resolve();
  const found = await finishInPieces(suppress(input(rows)), { pause, onProgress: (share) => told.push(share) });
  expect(found).toEqual({ ok: true, value: suppressed(rows) });
  expect(told.length).toBeGreaterThan(20);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  const stop = new AbortController();
  const onProgress = (): void => stop.abort(new Error('stopped'));
  await expect(finishInPieces(suppress(input(rows)), { pause, onProgress, signal: stop.signal })).rejects.toThrow(
    'stopped',
  );
});

describe('refuses', () => {
  test('totals that do not add up: a reader would have worked out 5 where there are 3', () => {
    const rows = [
      [12, 3, 20],
      [9, 14, 8],
    ];
    expect(37 - 12 - 20).toBe(5);
    expect(refusalOf(rows, { rowTotals: Float64Array.of(37, 31) })).toEqual({
      code: 'totals-do-not-add-up',
      detail: { kind: 'row', place: 0, given: 37, summed: 35 },
    });
    expect(refusalOf(rows, { columnTotals: Float64Array.of(21, 17, 29) })).toMatchObject({
      detail: { kind: 'column', place: 2 },
    });
    expect(refusalOf(rows, { grandTotal: 67 })).toMatchObject({ detail: { kind: 'grand', summed: 66 } });
    expect(refusalOf(rows, { columnTotals: Float64Array.of(21, 17) })).toMatchObject({ code: 'lengths-differ' });
    const right = { rowTotals: Float64Array.of(35, 31), columnTotals: Float64Array.of(21, 17, 28), grandTotal: 66 };
    expect(suppressed(rows, right)).toEqual(suppressed(rows));
  });

  test('a table about fewer than five: with every cell hidden its total would still have told of four', () => {
    expect(1 + 0 + 3 + 0).toBe(4);
    expect(
      refusalOf([
        [1, 0],
        [3, 0],
      ]),
    ).toEqual({ code: 'whole-table-small', detail: { threshold: 5 } });
    expect(
      refusalOf([
        [0, 0],
        [0, 0],
      ]),
    ).toMatchObject({ values: [0, 0, 0, 0, 0, 0, 0, 0, 0] });
    expect(
      refusalOf(
        [
          [0, 0],
          [0, 0],
        ],
        { zeros: 'hidden' },
      ),
    ).toMatchObject({ code: 'whole-table-small' });
  });

  test('what cannot be made safe: with both hidden, a reader would have known that each is 1 to 4', () => {
    const [low, high] = [5 - 4, 5 - 1];
    expect([low, high]).toEqual([1, 4]);
    expect(possibleTables([null, null, 5], tableOf([[2, 3]]), 1)).toHaveLength(4);
    expect(refusalOf([[2, 3]])).toEqual({ code: 'cannot-be-made-safe', detail: { row: 0, column: 0, threshold: 5 } });
  });

  test('rows of different length: every number after the gap would have stood in the wrong column', () => {
    const table = { rows: 2, columns: 3, cells: Float64Array.of(12, 3, 9, 14, 8) };
    expect(table.cells[1 * table.columns + 0]).toBe(14); // the second row begins with 9
    expect(refusalOf([[1]], { table })).toEqual({ code: 'table-ragged', detail: { rows: 2, columns: 3, cells: 5 } });
  });

  test('a place outside the table, and the grand total, which would have left nothing published', () => {
    for (const position of [
      { row: 3, column: 0 },
      { row: 0, column: 4 },
      { row: 2, column: 3 },
    ]) {
      expect(
        refusalOf(
          [
            [12, 30, 20],
            [9, 14, 8],
          ],
          { alsoHidden: [position] },
        ),
      ).toEqual({
        code: 'outside-the-table',
        detail: position,
      });
    }
  });

  test('what is no count', () => {
    expect(
      refusalOf([
        [12, -3],
        [9, 14],
      ]),
    ).toMatchObject({ code: 'not-a-count' });
    expect(
      refusalOf([
        [12, 3.5],
        [9, 14],
      ]),
    ).toMatchObject({ code: 'not-a-count' });
    expect(refusalOf([[]])).toMatchObject({ code: 'empty-data' });
  });
});
