import { describe, expect, test } from 'vitest';
import { chiSquareAbove, binomialAt, poissonAt } from './distributions.ts';
import { drawBinomial, drawNormal, drawPoisson, shuffle } from './draw.ts';
import { normalBelow, normalTwoSided } from './normal.ts';
import { randomStream } from './random-stream.ts';

/**
 * How likely draws this far from what is expected are: counts of each kind beside the chance of each; kinds expected fewer
 * than ten times are judged together.
 */
function likeness(counts: ReadonlyMap<number, number>, chanceOf: (kind: number) => number, draws: number): number {
  let chi = 0;
  let kinds = 0;
  let [restSeen, restExpected] = [draws, draws];
  for (const [kind, seen] of counts) {
    const expected = draws * chanceOf(kind);
    if (expected < 10) continue;
    chi += (seen - expected) ** 2 / expected;
    restSeen -= seen;
    restExpected -= expected;
    kinds++;
  }
  if (restExpected > 1) chi += (restSeen - restExpected) ** 2 / restExpected;
  return chiSquareAbove(chi, restExpected > 1 ? kinds : kinds - 1);
}

function counted(draws: number, draw: () => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < draws; i++) {
    const kind = draw();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

describe('a draw from a Poisson distribution', () => {
  test.each([0.3, 4, 9.99, 10, 10.01, 37.5, 240, 5000])('of mean %d is as often each count as it should be', (mean) => {
    const random = randomStream(3, Math.round(mean * 100));
    const draws = 40_000;
    const counts = counted(draws, () => drawPoisson(mean, random));
    expect(likeness(counts, (count) => poissonAt(count, mean), draws)).toBeGreaterThan(0.001);
  });

  test('of a large mean has that mean and that variance', () => {
    const random = randomStream(3, 77);
    const [mean, draws] = [3e6, 20_000];
    let [sum, squares] = [0, 0];
    for (let i = 0; i < draws; i++) {
      const z = (drawPoisson(mean, random) - mean) / Math.sqrt(mean);
      sum += z;
      squares += z * z;
    }
    expect(normalTwoSided(sum / Math.sqrt(draws))).toBeGreaterThan(0.001);
    expect(normalTwoSided((squares - draws) / Math.sqrt(2 * draws))).toBeGreaterThan(0.001);
  });

  test('of mean 0 is 0', () => {
    expect(drawPoisson(0, randomStream(3, 1))).toBe(0);
  });

  test.each([-1, Number.NaN, Infinity])('of mean %d would never end, and is not begun', (mean) => {
    expect(() => drawPoisson(mean, randomStream(3, 1))).toThrow(RangeError);
  });
});

test.each([
  [1, 0.25],
  [12, 0.5],
  [40, 0.03],
])('hits in %d trials with chance %d are as often each number as they should be', (trials, chance) => {
  const random = randomStream(4, trials);
  const draws = 30_000;
  const counts = counted(draws, () => drawBinomial(trials, chance, random));
  expect(likeness(counts, (hits) => binomialAt(hits, trials, chance), draws)).toBeGreaterThan(0.001);
});

test('a normal draw lies as often in each of fifty equal shares, and its moments are 0, 1, 0 and 3', () => {
  const random = randomStream(5, 1);
  const draws = 100_000;
  const moments = [0, 0, 0, 0];
  const counts = counted(draws, () => {
    const z = drawNormal(random);
    for (let power = 1; power <= 4; power++) moments[power - 1] += z ** power;
    return Math.floor(normalBelow(z) * 50);
  });
  expect(counts.size).toBe(50);
  expect(likeness(counts, () => 1 / 50, draws)).toBeGreaterThan(0.001);
  // Variances of z, z^2, z^3 and z^4: 1, 2, 15 and 96.
  const expected = [0, 1, 0, 3];
  const variances = [1, 2, 15, 96];
  for (let power = 0; power < 4; power++) {
    const z = (moments[power] - draws * expected[power]) / Math.sqrt(draws * variances[power]);
    expect(normalTwoSided(z), `moment ${power + 1}`).toBeGreaterThan(0.001);
  }
});

describe('to shuffle', () => {
  test('gives every order of four equally often', () => {
    const random = randomStream(6, 1);
    const draws = 48_000;
    const counts = counted(draws, () => {
      const values = [1, 2, 3, 4];
      shuffle(values, random);
      return values[0] * 1000 + values[1] * 100 + values[2] * 10 + values[3];
    });
    expect(counts.size).toBe(24);
    expect(likeness(counts, () => 1 / 24, draws)).toBeGreaterThan(0.001);
  });

  test('keeps every value, in typed arrays too', () => {
    const values = Float64Array.from([5.5, -1, 3, 8, 3]);
    shuffle(values, randomStream(6, 2));
    expect([...values].toSorted((a, b) => a - b)).toEqual([-1, 3, 3, 5.5, 8]);
    const none: number[] = [];
    shuffle(none, randomStream(6, 3));
    expect(none).toEqual([]);
  });
});
