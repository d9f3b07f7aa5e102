import { describe, expect, test } from 'vitest';
import type { Random } from '../../../src/ground/random.ts';
import { bandNeighbours, cellNeighbours, finish, moran, type Moran } from '../../../src/ground/statistics/index.ts';
import { drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../../src/ground/statistics/numbers/random-stream.ts';
import { proofSize } from '../../support/proof-size.ts';
import { rejectionRate } from './rejection-rate.ts';

const SIMULATIONS = proofSize(2000);
const ALPHA = 0.05;

/** Places that lie close in the west and far apart in the east: between none and seventeen neighbours. */
const random = randomStream(7, 0);
const UNEVEN = {
  x: Float64Array.from({ length: 60 }, () => 5000 * random() ** 1.8),
  y: Float64Array.from({ length: 60 }, () => 1500 * random()),
};
const uneven = finish(bandNeighbours(UNEVEN, 600));
if (!uneven.ok) throw new Error(uneven.refusal.code);

function ask(values: Float64Array, standardised: 'binary' | 'row', permutations: number, seed: number): Moran {
  if (!uneven.ok) throw new Error('refused');
  const found = finish(moran({ values, neighbourhood: uneven.value, standardised, permutations, seed }));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}
const drawn = (draw: (random: Random) => number, random: Random) =>
  Float64Array.from({ length: 60 }, () => draw(random));

test('the places are uneven indeed', () => {
  if (!uneven.ok) throw new Error('refused');
  expect(Math.min(...uneven.value.counts)).toBeLessThanOrEqual(2);
  expect(Math.max(...uneven.value.counts)).toBeGreaterThanOrEqual(12);
});

describe('where there is no pattern, uneven places', () => {
  test.each(['binary', 'row'] as const)('%s: p by permutation is what it says', (standardised) => {
    const label = `Moran by 199 permutations at 5 %, skewed, ${standardised}`;
    const { interval } = rejectionRate(label, SIMULATIONS, (random, seed) => {
      return (
        ask(
          drawn((r) => -Math.log(1 - r()), random),
          standardised,
          199,
          seed,
        ).permutationP! <= ALPHA
      );
    });
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA);
  });

  test('rare events: never more than it says', () => {
    const { interval } = rejectionRate('Moran by 199 permutations at 5 %, rare counts', SIMULATIONS, (random, seed) => {
      return (
        ask(
          drawn((r) => drawPoisson(0.8, r), random),
          'row',
          199,
          seed,
        ).permutationP! <= ALPHA
      );
    });
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
  });

  test('on a map of 400 cells, p by randomisation and the normal distribution is what it says', () => {
    const cells = cellNeighbours({ columns: 20, rows: 20 }, 'queen');
    if (!cells.ok) throw new Error('refused');
    const { interval } = rejectionRate('Moran by randomisation at 5 %, 400 cells', SIMULATIONS, (random) => {
      const values = Float64Array.from({ length: 400 }, () => drawPoisson(2, random));
      const asked = { values, neighbourhood: cells.value, standardised: 'row', permutations: 0, seed: 1 } as const;
      const found = finish(moran(asked));
      return found.ok && found.value.randomisation.p <= ALPHA;
    });
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA);
  });
});

test('a slope from west to east is found', () => {
  const { interval } = rejectionRate('Moran finds a slope of two standard deviations', SIMULATIONS, (random, seed) => {
    const values = Float64Array.from(UNEVEN.x, (x) => (4 * x) / 5000 + drawPoisson(2, random));
    return ask(values, 'row', 199, seed).permutationP! <= ALPHA;
  });
  expect(interval[0]).toBeGreaterThan(0.7);
});
