import { describe, expect, test } from 'vitest';
import { finish, finishInPieces } from '../computation.ts';
import { empiricalBayes, type EmpiricalBayes, type EmpiricalBayesInput } from './empirical-bayes.ts';

const COUNTS = Float64Array.of(61, 14, 9, 12, 3, 2, 5, 17, 11, 8, 13, 35);
const BASES = Float64Array.of(2140, 1320, 640, 980, 410, 150, 520, 990, 870, 560, 610, 2630);
const ASKED: EmpiricalBayesInput = { counts: COUNTS, bases: BASES, fit: 'marshall', intervals: true, alpha: 0.1 };

function smoothed(more: Partial<EmpiricalBayesInput> = {}): EmpiricalBayes {
  const found = finish(empiricalBayes({ ...ASKED, ...more }));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}
function refusalOf(more: Partial<EmpiricalBayesInput>): unknown {
  const found = finish(empiricalBayes({ ...ASKED, ...more }));
  return found.ok ? found.value : found.refusal;
}

test('by hand: five places of ten each', () => {
  // The mean is 30/50 = 0.6, the rates vary by 0.08, of which chance makes 0.6/10: 0.02 is left. So a place weighs
  // 0.02 / (0.02 + 0.06) = 1/4, and 0.2 becomes 0.6 - 0.4/4 = 0.5.
  const {
    common,
    raw,
    ownWeight,
    smoothed: rates,
  } = smoothed({
    counts: Float64Array.of(2, 4, 6, 8, 10),
    bases: new Float64Array(5).fill(10),
  });
  expect(common.mean).toBeCloseTo(0.6, 14);
  expect(common.variance).toBeCloseTo(0.02, 14);
  expect([...raw]).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  ownWeight.forEach((weight) => expect(weight).toBeCloseTo(0.25, 13));
  [0.5, 0.55, 0.6, 0.65, 0.7].forEach((rate, place) => expect(rates[place]).toBeCloseTo(rate, 13));
});

describe.each(['marshall', 'likelihood'] as const)('%s', (fit) => {
  const found = smoothed({ fit });

  test('a rate lies between its own and what all have in common, nearer its own the larger the place', () => {
    COUNTS.forEach((_, place) => {
      const [low, high] = [found.raw[place], found.common.mean].toSorted((a, b) => a - b);
      expect(found.smoothed[place]).toBeGreaterThan(low);
      expect(found.smoothed[place]).toBeLessThan(high);
    });
    const bySize = [...BASES.keys()].toSorted((a, b) => BASES[a] - BASES[b]);
    const weights = bySize.map((place) => found.ownWeight[place]);
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  });

  test('an interval holds its rate, and is narrower for a large place and a large alpha', () => {
    const { low, high } = found.intervals!;
    const loose = smoothed({ fit, alpha: 0.4 }).intervals!;
    COUNTS.forEach((_, place) => {
      expect(low[place]).toBeLessThanOrEqual(found.smoothed[place]);
      expect(high[place]).toBeGreaterThanOrEqual(found.smoothed[place]);
      expect(loose.high[place] - loose.low[place]).toBeLessThan(high[place] - low[place]);
    });
    expect(high[11] - low[11]).toBeLessThan((high[5] - low[5]) / 2);
  });

  test('places in another order, and people counted in thousands, change nothing else', () => {
    const turned = smoothed({ fit, counts: COUNTS.toReversed(), bases: BASES.toReversed().map((base) => base / 1000) });
    COUNTS.forEach((_, place) => {
      expect(turned.smoothed[11 - place] / found.smoothed[place] / 1000).toBeCloseTo(1, 8);
      expect(turned.intervals!.high[11 - place] / found.intervals!.high[place] / 1000).toBeCloseTo(1, 6);
    });
  });
});

test('places that differ no more than by chance all get the one rate, and intervals that are not without width', () => {
  const alike = smoothed({
    counts: Float64Array.of(4, 7, 10, 5, 8, 13),
    bases: Float64Array.of(40, 75, 98, 52, 77, 131),
  });
  expect(alike.common).toEqual({ mean: 47 / 473, variance: 0 });
  expect([...alike.ownWeight]).toEqual([0, 0, 0, 0, 0, 0]);
  alike.smoothed.forEach((rate, place) => {
    expect(rate).toBeCloseTo(47 / 473, 14);
    // Had the common distribution been taken as known, every interval would have been a point.
    expect(alike.intervals!.high[place] - alike.intervals!.low[place]).toBeGreaterThan(0.03);
  });
});

test('without intervals the rates are the same', () => {
  expect(smoothed({ intervals: false }).smoothed).toEqual(smoothed().smoothed);
  expect(smoothed({ intervals: false }).intervals).toBeNull();
});

test('tells how much is done, and lets go when it is asked to', async () => {
  const told: number[] = [];
  const pause = (): Promise<void> => Promise.resolve();
  const found = await finishInPieces(empiricalBayes({ ...ASKED, fit: 'likelihood' }), {
    pause,
    onProgress: (share) => told.push(share),
  });
  expect(found).toEqual({ ok: true, value: smoothed({ fit: 'likelihood' }) });
  expect(told.length).toBeGreaterThan(50);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBeLessThanOrEqual(1);
  const stop = new AbortController();
  const stopped = finishInPieces(empiricalBayes(ASKED), {
    pause,
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('stopped')),
  });
  await expect(stopped).rejects.toThrow('stopped');
});

describe('refuses', () => {
  test('four places: chance alone would have passed for what they have in common', () => {
    // Unguarded: 0, 1, 1 and 6 events of ten each. Rates vary by 0.0550, chance makes 0.02: most of it would be "real".
    const [mean, rates] = [8 / 40, [0, 0.1, 0.1, 0.6]];
    const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / 4 - mean / 10;
    expect(variance / (variance + mean / 10)).toBeGreaterThan(0.6);
    expect(refusalOf({ counts: Float64Array.of(0, 1, 1, 6), bases: new Float64Array(4).fill(10) })).toEqual({
      code: 'too-few-places',
      detail: { places: 4, least: 5 },
    });
  });

  test('places where nothing happened: all rates would have been exactly 0, and certain', () => {
    expect(refusalOf({ counts: new Float64Array(12) })).toEqual({ code: 'nothing-happened', detail: {} });
    // The unguarded rates, each without any width.
    expect([...new Float64Array(12).map((count, place) => count / BASES[place])].every((rate) => rate === 0)).toBe(
      true,
    );
  });

  test('nobody in a place: its rate would have been without end', () => {
    expect(COUNTS[4] / 0).toBe(Infinity);
    expect(refusalOf({ bases: BASES.map((base, place) => (place === 4 ? 0 : base)) })).toEqual({
      code: 'base-not-positive',
      detail: { name: 'bases', place: 4, value: 0 },
    });
  });

  test.each([
    [{ counts: COUNTS.map((count) => count + 0.5) }, 'not-a-count'],
    [{ bases: BASES.slice(1) }, 'lengths-differ'],
    [{ counts: new Float64Array(0), bases: new Float64Array(0) }, 'empty-data'],
    [{ bases: BASES.map(() => NaN) }, 'base-not-positive'],
    [{ alpha: 0 }, 'share-out-of-range'],
  ])('%j: %s', (more, code) => {
    expect(refusalOf(more)).toMatchObject({ code });
  });
});
