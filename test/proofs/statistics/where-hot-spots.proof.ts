import { describe, expect, test } from 'vitest';
import type { Random } from '../../../src/ground/random.ts';
import { cellNeighbours, finish, localG, localMoran, type LocalG } from '../../../src/ground/statistics/index.ts';
import { drawNormal, drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import { noteFigure, proofSize } from '../../support/proof-size.ts';
import { rejectionRate } from './rejection-rate.ts';

const SIMULATIONS = proofSize(2000);
const ALPHA = 0.05;

const skewed = (random: Random): number => -Math.log(1 - random());
const rare = (random: Random): number => drawPoisson(0.3, random);

function mapOf(columns: number, rows: number, draw: (random: Random, cell: number) => number) {
  const neighbourhood = cellNeighbours({ columns, rows }, 'queen');
  if (!neighbourhood.ok) throw new Error(neighbourhood.refusal.code);
  return (random: Random, permutations: number, seed: number): LocalG => {
    const values = Float64Array.from({ length: columns * rows }, (_, cell) => draw(random, cell));
    const asked = { values, neighbourhood: neighbourhood.value, withSelf: true, standardised: 'binary' } as const;
    const found = finish(localG({ ...asked, permutations, seed, alpha: ALPHA }));
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value;
  };
}

/** On a map of 8 by 7: with three, five and eight neighbours. */
const CELLS = [
  ['a corner, three neighbours', 0],
  ['an edge, five neighbours', 4],
  ['inside, eight neighbours', 27],
  ['the last cell of all', 55],
] as const;

describe('where nothing gathers, p by permutation is what it says, however many neighbours a cell has', () => {
  test.each(CELLS)('%s, skewed values', (label, cell) => {
    const map = mapOf(8, 7, skewed);
    const { interval } = rejectionRate(
      `Gi* by 199 permutations at 5 %, skewed, ${label}`,
      SIMULATIONS,
      (random, simulation) => {
        return map(random, 199, simulation).permutationP![cell] <= ALPHA;
      },
    );
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA);
  });

  // With ties the smallest step of p is coarse, so that it stays below what it may.
  test.each(CELLS)('%s, three events in ten cells: never more than it says', (label, cell) => {
    const map = mapOf(8, 7, rare);
    const { interval } = rejectionRate(
      `Gi* by 199 permutations at 5 %, rare counts, ${label}`,
      SIMULATIONS,
      (random, simulation) => {
        return map(random, 199, simulation).permutationP![cell] <= ALPHA;
      },
    );
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
  });

  test('local Moran as well', () => {
    const neighbourhood = cellNeighbours({ columns: 8, rows: 7 }, { radiusCells: 1 });
    if (!neighbourhood.ok) throw new Error(neighbourhood.refusal.code);
    const { interval } = rejectionRate(
      'local Moran by 199 permutations at 5 %, skewed, an edge',
      SIMULATIONS,
      (random, seed) => {
        const values = Float64Array.from({ length: 56 }, () => skewed(random));
        const asked = { values, neighbourhood: neighbourhood.value, standardised: 'row', permutations: 199 } as const;
        const found = finish(localMoran({ ...asked, seed, alpha: ALPHA }));
        if (!found.ok) throw new Error(found.refusal.code);
        return found.value.permutationP![4] <= ALPHA;
      },
    );
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA);
  });
});

describe('p by the normal distribution', () => {
  test('is what it says for values that are normal themselves', () => {
    const map = mapOf(30, 20, (random) => drawNormal(random));
    const { interval } = rejectionRate(
      'Gi* by the normal distribution at 5 %, normal values',
      SIMULATIONS,
      (random) => {
        return map(random, 0, 1).p[275] <= ALPHA;
      },
    );
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    expect(interval[1]).toBeGreaterThanOrEqual(ALPHA);
  });

  test('finds hot spots on maps without any where events are rare, and that is told', () => {
    const map = mapOf(30, 30, rare);
    let told = 0;
    const { interval } = rejectionRate(
      'maps of rare events with a false hot spot, by the normal distribution',
      proofSize(1000),
      (random) => {
        const { spots, normalIsRough } = map(random, 0, 1);
        if (normalIsRough) told++;
        return spots.includes(1);
      },
    );
    expect(interval[0]).toBeGreaterThan(3 * ALPHA);
    expect(told).toBe(proofSize(1000));
  });

  test('keeps its promise where it is not told to be rough', () => {
    const map = mapOf(30, 30, (random) => drawPoisson(25, random));
    let told = 0;
    const { interval } = rejectionRate(
      'maps of 25 events a cell with any false spot, by the normal distribution',
      proofSize(1000),
      (random) => {
        const { spots, normalIsRough } = map(random, 0, 1);
        if (normalIsRough) told++;
        return spots.some((spot) => spot !== 0);
      },
    );
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
    expect(told).toBe(0);
  });
});

describe('false discovery by permutation', () => {
  test('on maps without any hot spot, no more than one in twenty has one', () => {
    const map = mapOf(15, 15, rare);
    const { interval } = rejectionRate(
      'maps of rare events with any false spot, 9,999 permutations',
      proofSize(1000),
      (random, seed) => {
        return map(random, 9999, seed).spots.some((spot) => spot !== 0);
      },
    );
    expect(interval[0]).toBeLessThanOrEqual(ALPHA);
  });

  test('beside a planted hot spot, which is found, no more than the share that was accepted is false', () => {
    const isPlanted = (cell: number): boolean =>
      [5, 6, 7].includes(cell % 15) && [8, 9, 10].includes(Math.floor(cell / 15));
    const map = mapOf(15, 15, (random, cell) => drawPoisson(isPlanted(cell) ? 6 : 1.5, random));
    const isNear = (cell: number): boolean =>
      Math.abs((cell % 15) - 6) <= 2 && Math.abs(Math.floor(cell / 15) - 9) <= 2;
    let falseShares = 0;
    const simulations = proofSize(1000);
    const { interval } = rejectionRate(
      'a planted block of 3 by 3 cells with four times the events is hot in its middle',
      simulations,
      (random, seed) => {
        const { spots } = map(random, 9999, seed);
        const picked = [...spots.keys()].filter((cell) => spots[cell] !== 0);
        if (picked.length > 0) falseShares += picked.filter((cell) => !isNear(cell)).length / picked.length;
        return spots[9 * 15 + 6] === 1;
      },
    );
    noteFigure(
      'false among those picked out beside a planted hot spot, %',
      ((100 * falseShares) / simulations).toFixed(2),
    );
    expect(falseShares / simulations).toBeLessThanOrEqual(ALPHA);
    expect(interval[0]).toBeGreaterThan(0.9);
  });
});
