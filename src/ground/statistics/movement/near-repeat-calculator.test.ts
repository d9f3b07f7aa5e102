import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { finish } from '../computation.ts';
import type { TimedPoints } from '../points.ts';
import { nearRepeat, type NearRepeat, type NearRepeatInput } from './near-repeat.ts';

const FOLDER = new URL('../../../../../shared/data/reference/near-repeat/', import.meta.url);
const NAME = 'chicago_arson';
const VERBOSE = `${NAME}_NRverbose_2019-09-23_145637.csv`;
const DRAWS = 9999;

function linesOf(file: string): string[] {
  return readFileSync(new URL(file, FOLDER), 'utf8').split(/\r?\n/);
}

/** 522 fires in metres, with their days. */
function fires(): TimedPoints {
  const rows = linesOf(`${NAME}.csv`)
    .filter((line) => line !== '')
    .map((line) => line.split(','));
  return {
    x: Float64Array.from(rows, ([x]) => Number(x)),
    y: Float64Array.from(rows, ([, y]) => Number(y)),
    days: Float64Array.from(rows, ([, , day]) => Date.parse(day) / 86_400_000),
  };
}

/** A table of the calculator's own file; where it has 0 it writes nothing. */
function calculatorTable(title: string): number[][] {
  const lines = linesOf(VERBOSE);
  const start = lines.findIndex((line) => line.startsWith(title));
  return lines.slice(start + 3, start + 8).map((line) => line.split(',').slice(2, 6).map(Number));
}

function tableOf(input: Partial<NearRepeatInput>): NearRepeat {
  const asked = { metric: 'manhattan', samePlace: false, conventions: 'half-open', draws: 1, seed: 1 } as const;
  const found = finish(
    nearRepeat({ events: fires(), spaceBands: [200, 400, 600], timeBands: [1, 2, 3], ...asked, ...input }),
  );
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

// skipped: where ../shared/data is absent there are no tables of the calculator to compare with
describe.skipIf(!existsSync(FOLDER))('arson in Chicago (skipped when ../shared/data is absent)', () => {
  test('the observed table of the Near Repeat Calculator 1.3, cell by cell', () => {
    const { observed, calculatorLabels } = tableOf({ conventions: 'near-repeat-calculator' });
    expect(calculatorTable('Observed frequencies')[4]).toEqual([393, 710, 770, 133_658]);
    expect(observed).toEqual(calculatorTable('Observed frequencies'));
    const page = readFileSync(new URL(`${NAME}_NRsummary_2019-09-23_145637.htm`, FOLDER), 'latin1');
    for (const label of [...calculatorLabels!.space, ...calculatorLabels!.time]) expect(page).toContain(`>${label}<`);
  });

  test('the observed table of the R package NearRepeat, whose bands are half-open and whose metres are not rounded', () => {
    const [header, ...rows] = linesOf(`${NAME}_observed_pairs_sds0-1-200-400-600_tds0-1-2-3_manhattan.csv`).filter(
      Boolean,
    );
    expect(header).toBe('"","[0,1)","[1,2)","[2,3)","[3,Inf)"');
    const theirs = rows.map((row) =>
      row
        .replace(/^"[^"]*",/, '')
        .split(',')
        .map(Number),
    );
    expect(theirs[0]).toEqual([1, 2, 0, 8]);
    expect(tableOf({ spaceBands: [1, 200, 400, 600] }).observed).toEqual(theirs);
    expect(tableOf({ conventions: 'near-repeat-calculator' }).observed).not.toEqual(theirs);
  });

  test('the ratios and p values of its 99 draws, within what 99 draws can say', () => {
    const { observed, ratio, p, expected } = tableOf({ conventions: 'near-repeat-calculator', draws: DRAWS });
    const [ratios, ps] = [calculatorTable('Observed over mean'), calculatorTable('Statistical significant')];
    for (const [row, cells] of ps.entries()) {
      for (const [column, theirs] of cells.entries()) {
        const ours = p[row][column];
        // Theirs is (1 + k) / 100, with k of 99 draws at least as great: four and a half standard errors, and a draw.
        const error = 4.5 * Math.sqrt((ours * (1 - ours)) / 99) + 0.01;
        expect(Math.abs(theirs - ours), `p of ${row}, ${column}`).toBeLessThanOrEqual(error);
        const count = observed[row][column];
        if (count === 0) expect(ratios[row][column]).toBe(0);
        else {
          const theirMean = count / ratios[row][column];
          const spread = 4.5 * Math.sqrt((1.2 * expected[row][column]) / 99);
          const rounding = (0.0006 / ratios[row][column]) * theirMean;
          expect(Math.abs(theirMean - expected[row][column]), `mean of ${row}, ${column}`).toBeLessThanOrEqual(
            spread + rounding,
          );
          expect(ratio[row][column]! / (count / expected[row][column])).toBeCloseTo(1, 0);
        }
      }
    }
  });
});
