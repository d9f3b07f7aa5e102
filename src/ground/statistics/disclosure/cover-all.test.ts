import { expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { hide, nothingHidden } from './hiding.ts';
import { noShift, push, undo } from './push.ts';
import { suppress } from './suppress.ts';
import { tableNetwork, type CountTable, type TableNetwork } from './table-network.ts';

const THRESHOLD = 5;

test('of 80 small tables nearly all are hidden as cheaply as can be, by trying everything', () => {
  let [ours, best, dearer] = [0, 0, 0];
  for (let world = 0; world < 80; world++) {
    const random = randomStream(83, world);
    const [rows, columns] = [
      [3, 3],
      [1, 8],
      [3, 4],
      [2, 5],
    ][world % 4];
    const cells = Float64Array.from({ length: rows * columns }, () =>
      random() < 0.35 ? 1 + Math.floor(random() * 4) : 5 + Math.floor(random() * 16),
    );
    const table = { rows, columns, cells };
    const found = finish(suppress({ table, threshold: 5, width: 5, zeros: 'shown', alsoHidden: [] }));
    if (!found.ok) continue;
    const network = tableNetwork(table);
    const price = priceOf(network, table);
    const cost = found.value.marks.reduce((sum, mark, entry) => sum + (mark === 'secondary' ? price(entry) : 0), 0);
    const least = cheapest(network, price, cost);
    ours += cost;
    best += least;
    if (cost > least + 1e-9) dearer++;
  }
  expect(dearer).toBeLessThanOrEqual(6);
  expect(ours / best).toBeLessThan(1.02);
});

test('in a table too large to try everything, no covering number is needless', () => {
  const random = randomStream(84, 1);
  const [rows, columns] = [26, 21];
  const cells = Float64Array.from({ length: rows * columns }, () =>
    random() < 0.04 ? 1 + Math.floor(random() * 4) : 5 + Math.floor(random() * 30),
  );
  const found = finish(
    suppress({ table: { rows, columns, cells }, threshold: 5, width: 5, zeros: 'shown', alsoHidden: [] }),
  );
  if (!found.ok) throw new Error(found.refusal.code);
  const network = tableNetwork({ rows, columns, cells });
  const marked = (mark: string): number[] => found.value.marks.flatMap((own, entry) => (own === mark ? [entry] : []));
  const [small, covering] = [marked('primary'), marked('secondary')];
  expect(covering.length).toBeGreaterThan(15);
  expect(isSafe(network, small, covering)).toBe(true);
  const needless = covering.filter((entry) =>
    isSafe(
      network,
      small,
      covering.filter((other) => other !== entry),
    ),
  );
  expect(needless).toEqual([]);
});

/** Totals last, then the number of cells, then what they hold. */
function priceOf({ values, isTotal, grand }: TableNetwork, { rows, columns }: CountTable): (entry: number) => number {
  return (entry) => (isTotal[entry] === 1 ? rows * columns + 2 : 1) + values[entry] / (3 * values[grand] + 1);
}

/** Every way to hide that costs less than what was found, until none is safe. */
function cheapest(network: TableNetwork, price: (entry: number) => number, found: number): number {
  const { values, grand } = network;
  const entries = [...values.keys()].filter((entry) => entry !== grand);
  const small = entries.filter((entry) => values[entry] < THRESHOLD);
  const free = entries.filter((entry) => values[entry] >= THRESHOLD).toSorted((a, b) => price(a) - price(b));
  let best = found;
  const tryWith = (hidden: readonly number[], from: number, cost: number): void => {
    if (cost >= best - 1e-12) return;
    if (isSafe(network, small, hidden)) {
      best = cost;
      return;
    }
    for (let place = from; place < free.length && cost + price(free[place]) < best - 1e-12; place++) {
      tryWith([...hidden, free[place]], place + 1, cost + price(free[place]));
    }
  };
  if (small.length > 0) tryWith([], 0, 0);
  return best;
}

function isSafe(network: TableNetwork, small: readonly number[], also: readonly number[]): boolean {
  const hiding = nothingHidden(network, 1);
  for (const entry of [...small, ...also]) hide(hiding, entry);
  const shift = noShift(hiding);
  return small.every((entry) => {
    undo(shift);
    const low = network.values[entry] - push(hiding, shift, entry, false, Infinity);
    undo(shift);
    const high = network.values[entry] + push(hiding, shift, entry, true, Infinity);
    return high >= THRESHOLD && high - low >= THRESHOLD;
  });
}
