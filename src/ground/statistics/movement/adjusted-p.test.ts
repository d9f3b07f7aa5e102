import { expect, test } from 'vitest';
import { randomStream } from '../numbers/random-stream.ts';
import { drawPoisson } from '../numbers/draw.ts';
import { finish } from '../computation.ts';
import { adjustedPs, meansOf } from './adjusted-p.ts';

/*
 * Two cells and three draws. Seen 4 and 2; drawn (1, 2), (2, 3), (1, 1). Expected, with what was seen: 8 / 4 = 2 and 8 / 4 = 2.
 * How far each stands out: the first 4 ln 2 - 2 = 0.77, the second 0. Of the draws only the second stands out, with its second
 * cell: 3 ln 1.5 - 1 = 0.22. So the first cell has (1 + 0) / 4, and the second 1.
 */
test('two cells and three draws, by hand', () => {
  const tables = { observed: Int32Array.of(4, 2), drawn: Int32Array.of(1, 2, 2, 3, 1, 1) };
  expect([...finish(adjustedPs(tables))]).toEqual([0.25, 1]);
  expect([...meansOf(tables)]).toEqual([4 / 3, 2]);
  // A cell that stands out as a draw does is no better than it.
  expect([...finish(adjustedPs({ ...tables, observed: Int32Array.of(1, 3) }))][1]).toBe(0.5);
});

/*
 * What is seen counts as a draw when the expected is taken. Seen 3 and 0; drawn (0, 4), (0, 1), (1, 1). Expected 4 / 4 = 1 and
 * 6 / 4 = 1.5: the first stands out by 3 ln 3 - 2 = 1.30, the first draw by 4 ln (4 / 1.5) - 2.5 = 1.42. So (1 + 1) / 4.
 * By the draws alone, 1 / 3 and 2, it would be 3.92 against 0.77, and the seen table would be treated better than they are.
 */
test('the seen table is treated as the draws are', () => {
  const tables = { observed: Int32Array.of(3, 0), drawn: Int32Array.of(0, 4, 0, 1, 1, 1) };
  expect([...finish(adjustedPs(tables))]).toEqual([0.5, 1]);
});

test('one in twenty tables without any pattern has a cell below 0.05; by the plain p most have', () => {
  const [cells, draws, tables] = [40, 99, 300];
  const means = Array.from({ length: cells }, (_, cell) => 0.2 * 1.25 ** (cell % 25));
  let [adjusted, plain] = [0, 0];
  for (let table = 0; table < tables; table++) {
    const random = randomStream(11, table);
    const seen = Int32Array.from(means, (mean) => drawPoisson(mean, random));
    const drawn = Int32Array.from({ length: draws * cells }, (_, at) => drawPoisson(means[at % cells], random));
    if (finish(adjustedPs({ observed: seen, drawn })).some((p) => p <= 0.05)) adjusted++;
    const ps = Array.from(seen, (count, cell) => {
      let atLeast = 1;
      for (let at = cell; at < drawn.length; at += cells) if (drawn[at] >= count) atLeast++;
      return atLeast / (draws + 1);
    });
    if (ps.some((p) => p <= 0.05)) plain++;
  }
  expect(adjusted / tables).toBeLessThan(0.095);
  expect(adjusted / tables).toBeGreaterThan(0.015);
  expect(plain / tables).toBeGreaterThan(0.5);
});
