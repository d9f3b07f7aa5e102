import { expect, test } from 'vitest';
import type { Random } from '../../../src/ground/random.ts';
import { finish, suppress, type CountTable } from '../../../src/ground/statistics/index.ts';
import { entryAt, tableNetwork } from '../../../src/ground/statistics/disclosure/table-network.ts';
import { drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../../src/ground/statistics/numbers/random-stream.ts';
import { noteFigure, proofSize } from '../../support/proof-size.ts';

const PAIRS = proofSize(10_000);
const PAIRS_A_TABLE = 20;
const SMALL = 5;

/** What anybody may ask of a published table: how many there are in some rows and columns together. */
interface PublicQuery {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A table such as places by age: many cells small, some empty, some large. */
function drawTable(random: Random): CountTable {
  const [rows, columns] = [2 + Math.floor(random() * 7), 2 + Math.floor(random() * 6)];
  const level = 2 + 16 * random();
  const cells = Float64Array.from({ length: rows * columns }, () => drawPoisson(level * random() ** 2 * 2, random));
  return { rows, columns, cells };
}

/**
 * The number that the published table gives for a query, from totals and shown cells: all columns of a row are its total, all
 * rows of a column its total, everything the grand total. Nothing where a number it needs is hidden.
 */
function publishedCount(query: PublicQuery, shown: readonly (number | null)[], table: CountTable): number | null {
  const { rows, columns } = table;
  const numbers: (number | null)[] = [];
  const at = (row: number, column: number): void => void numbers.push(shown[entryAt(row, column, table)!]);
  if (query.rows.length === rows && query.columns.length === columns) at(rows, columns);
  else if (query.columns.length === columns) query.rows.forEach((row) => at(row, columns));
  else if (query.rows.length === rows) query.columns.forEach((column) => at(rows, column));
  else query.rows.forEach((row) => query.columns.forEach((column) => at(row, column)));
  return numbers.some((number) => number === null) ? null : numbers.reduce<number>((sum, number) => sum + number!, 0);
}

/** Two groups, the second most of the first: what is in the one and not in the other is a group as well. */
function drawPair({ rows, columns }: CountTable, random: Random): readonly [PublicQuery, PublicQuery] {
  const all = (count: number): number[] => Array.from({ length: count }, (_, place) => place);
  const one = (count: number): number[] => [Math.floor(random() * count)];
  const most = (of: readonly number[]): readonly number[] => {
    const part = of.filter(() => random() < 0.75);
    return part.length === 0 ? of : part;
  };
  const kind = random();
  if (kind < 0.35) {
    const row = one(rows);
    return [
      { rows: row, columns: all(columns) },
      { rows: row, columns: most(all(columns)) },
    ];
  }
  if (kind < 0.7) {
    const column = one(columns);
    return [
      { rows: all(rows), columns: column },
      { rows: most(all(rows)), columns: column },
    ];
  }
  const whole = { rows: most(all(rows)), columns: random() < 0.5 ? all(columns) : most(all(columns)) };
  return [whole, { rows: most(whole.rows), columns: random() < 0.5 ? whole.columns : most(whole.columns) }];
}

interface Tried {
  pairs: number;
  answered: number;
  small: number;
}

/** Asks pairs of random tables; `shownOf` is how a table is published, or nothing when it is not. */
function tryPairs(shownOf: (table: CountTable) => readonly (number | null)[] | undefined): Tried {
  const tried = { pairs: 0, answered: 0, small: 0 };
  for (let world = 0; tried.pairs < PAIRS; world++) {
    const random = randomStream(20_261_125, world);
    const table = drawTable(random);
    const shown = shownOf(table);
    if (shown === undefined) continue;
    for (let pair = 0; pair < PAIRS_A_TABLE; pair++) {
      const [whole, part] = drawPair(table, random);
      const [more, fewer] = [publishedCount(whole, shown, table), publishedCount(part, shown, table)];
      tried.pairs++;
      if (more === null || fewer === null) continue;
      tried.answered++;
      const difference = more - fewer;
      if ([more, fewer, difference].some((count) => count > 0 && count < SMALL)) tried.small++;
    }
  }
  return tried;
}

test('no pair of public queries gives a count of 1 to 4, by itself or by difference', () => {
  const { pairs, answered, small } = tryPairs((table) => {
    const found = finish(suppress({ table, threshold: SMALL, width: SMALL, zeros: 'shown', alsoHidden: [] }));
    return found.ok ? found.value.values : undefined;
  });
  noteFigure('pairs of public queries, of which answered', `${pairs}, ${answered}`);
  noteFigure('counts of 1 to 4 found', small);
  expect(answered).toBeGreaterThan(pairs / 10);
  expect(small).toBe(0);
});

test('the same pairs find many where only the small counts are hidden, and more where nothing is', () => {
  const primary = tryPairs((table) => {
    const { values } = tableNetwork(table);
    return Array.from(values, (value) => (value > 0 && value < SMALL ? null : value));
  });
  const plain = tryPairs((table) => [...tableNetwork(table).values]);
  noteFigure('counts of 1 to 4 found with primary suppression alone', primary.small);
  noteFigure('counts of 1 to 4 found without suppression', plain.small);
  expect(primary.small).toBeGreaterThan(PAIRS / 100);
  expect(plain.small).toBeGreaterThan(primary.small);
});
