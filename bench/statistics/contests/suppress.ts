import { finish, suppress, type CountTable, type Suppressed } from '../../../src/ground/statistics/index.ts';
import { drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../../src/ground/statistics/numbers/random-stream.ts';
import type { Contest } from '../contest.ts';
import { readNumbers, writeNumbers } from '../numbers-file.ts';

const ROWS = { full: 80, tenth: 8 };
const COLUMNS = 50;

export const contest: Contest = {
  id: 'suppress',
  title: 'Small numbers of a table of 80 by 50 hidden so that none can be worked out, and every hidden number tried.',
  work: { full: ROWS.full * COLUMNS, tenth: ROWS.tenth * COLUMNS },
  runs: 5,
  write(folder, size) {
    const random = randomStream(20_261, 44);
    const cells = Float64Array.from({ length: ROWS[size] * COLUMNS }, () =>
      drawPoisson(2 + 60 * random() ** 2, random),
    );
    writeNumbers(folder, 'cells', cells);
    // What we hide, for others to try: they are given the pattern and only work out what can be known of it.
    const { bounds } = suppressed({ rows: ROWS[size], columns: COLUMNS, cells });
    writeNumbers(
      folder,
      'hidden',
      Float64Array.from(bounds, ({ entry }) => entry),
    );
    return true;
  },
  prepare(folder) {
    const cells = readNumbers(folder, 'cells');
    const table = { rows: cells.length / COLUMNS, columns: COLUMNS, cells };
    return () => {
      const { bounds } = suppressed(table);
      let [low, high] = [0, 0];
      for (const bound of bounds) {
        low += bound.low;
        high += bound.high;
      }
      return { hidden: bounds.length, low, high };
    };
  },
  incumbents: [
    {
      name: 'scipy linprog',
      program: 'python3',
      script: 'suppress.py',
      sizes: ['full', 'tenth'],
      runs: 1,
      agrees: { hidden: {}, low: { absolute: 1e-3 }, high: { absolute: 1e-3 } },
      note: 'tries a pattern that it is given; ours finds the pattern as well',
    },
  ],
};

function suppressed(table: CountTable): Suppressed {
  const found = finish(suppress({ table, threshold: 5, width: 5, zeros: 'shown', alsoHidden: [] }));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}
