import { describe, expect, test } from 'vitest';
import type { Random } from '../../../src/ground/random.ts';
import {
  empiricalBayes,
  finish,
  funnel,
  type FunnelInput,
  type FunnelPosition,
} from '../../../src/ground/statistics/index.ts';
import { drawBinomial, drawPoisson } from '../../../src/ground/statistics/numbers/draw.ts';
import { gammaQuantile } from '../../../src/ground/statistics/numbers/quantile.ts';
import { proofSize } from '../../support/proof-size.ts';
import { rejectionRate } from './rejection-rate.ts';

const SIMULATIONS = proofSize(2000);

/** Places of very different size, with as many events expected on average as is asked. */
function unequalBases(places: number, meanExpected: number): Float64Array {
  const sizes = Float64Array.from({ length: places }, (_, place) => 0.3 + (place % 7) ** 1.5);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / places;
  return sizes.map((size) => (size / mean) * meanExpected);
}

/** The rate of a place among places whose rates vary. @param variation standard deviation over mean; 0 = all alike */
function drawRate(variation: number, random: Random): number {
  if (variation === 0) return 1;
  const shape = 1 / variation ** 2;
  return gammaQuantile(random(), shape) / shape;
}

describe('a funnel: one place of 24, nothing but chance', () => {
  const place = (simulation: number): number => simulation % 24;
  const positionsIn = (
    input: Partial<FunnelInput> & Pick<FunnelInput, 'counts' | 'bases'>,
  ): readonly FunnelPosition[] => {
    const found = funnel({
      kind: 'rate',
      overdispersion: 'none',
      winsorisedShare: 0.1,
      edges: 'eachTail',
      ...input,
    });
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value.positions;
  };
  const rates = (meanExpected: number, variation: number, more: Partial<FunnelInput>) => (random: Random) => {
    const bases = unequalBases(24, meanExpected);
    const counts = bases.map((base) => drawPoisson(base * drawRate(variation, random), random));
    return positionsIn({ counts, bases, target: 1, ...more });
  };

  test.each([3, 12, 90])(
    'rates, %d events expected: at most one in twenty lies outside, and two in a thousand far outside',
    (expected) => {
      const outside = rejectionRate(
        `funnel of rates, ${expected} expected: outside 95`,
        SIMULATIONS,
        (random, simulation) => {
          return rates(expected, 0, {})(random)[place(simulation)] !== 'inside';
        },
      );
      expect(outside.interval[0]).toBeLessThanOrEqual(0.05);
      const far = rejectionRate(
        `funnel of rates, ${expected} expected: outside 99.8`,
        SIMULATIONS,
        (random, simulation) => {
          return rates(expected, 0, {})(random)[place(simulation)].endsWith('998');
        },
      );
      expect(far.interval[0]).toBeLessThanOrEqual(0.002);
    },
  );

  test('the published upper limit raises false alarms where few events are expected', () => {
    const few = [0.6, 1, 1.7, 3];
    const told = (edges: FunnelInput['edges']) => (random: Random, simulation: number) => {
      const bases = Float64Array.of(few[simulation % few.length]);
      const counts = Float64Array.of(drawPoisson(bases[0], random));
      return positionsIn({ counts, bases, target: 1, edges })[0] !== 'inside';
    };
    const many = proofSize(20_000);
    const published = rejectionRate(
      'funnel of 0.6 to 3 expected, published edges: outside 95',
      many,
      told('spiegelhalter'),
    );
    const careful = rejectionRate('the same, each edge by its own tail: outside 95', many, told('eachTail'));
    expect(published.interval[0]).toBeGreaterThan(0.05);
    expect(careful.interval[0]).toBeLessThanOrEqual(0.05);
  });

  test('shares of 11 to 260 answers: at most one in twenty', () => {
    const outside = rejectionRate('funnel of shares: outside 95', SIMULATIONS, (random, simulation) => {
      const bases = Float64Array.from({ length: 24 }, (_, at) => 11 + at * 11);
      const counts = bases.map((base) => drawBinomial(base, 0.23, random));
      return positionsIn({ kind: 'share', counts, bases, target: 0.23 })[place(simulation)] !== 'inside';
    });
    expect(outside.interval[0]).toBeLessThanOrEqual(0.05);
  });

  test('places that differ by nature: many false alarms, unless the limits are stretched by what is found', () => {
    const told = (overdispersion: 'none' | 'multiplicative') => (random: Random, simulation: number) =>
      rates(30, 0.3, { overdispersion })(random)[place(simulation)] !== 'inside';
    const plain = rejectionRate('funnel, rates vary by 30 %: outside 95', SIMULATIONS, told('none'));
    const stretched = rejectionRate('the same, limits stretched: outside 95', SIMULATIONS, told('multiplicative'));
    expect(plain.interval[0]).toBeGreaterThan(0.1);
    expect(stretched.rate).toBeLessThan(plain.rate / 2);
    expect(stretched.interval[0]).toBeLessThan(0.13);
  });

  test('a place with twice as many events is seen', () => {
    const seen = rejectionRate(
      'funnel, one place of 30 expected events has twice as many: above 95',
      SIMULATIONS,
      (random) => {
        const bases = unequalBases(24, 30);
        const counts = bases.map((base, at) => drawPoisson(base * (at === 3 ? 2 : 1), random));
        return positionsIn({ counts, bases })[3].startsWith('above');
      },
    );
    expect(seen.interval[1]).toBeGreaterThan(0.95);
  });
});

describe.each([
  [8, 6, 0.4],
  [24, 6, 0.4],
  [24, 2, 0.8],
  [24, 30, 0.15],
  [60, 4, 0.5],
])('smoothed rates of %d places with %d events on average, varying by %d', (places, meanExpected, variation) => {
  const world = (random: Random) => {
    const bases = unequalBases(places, meanExpected);
    const rates = bases.map(() => drawRate(variation, random));
    const counts = bases.map((base, place) => drawPoisson(base * rates[place], random));
    if (counts.every((count) => count === 0)) counts[0] = 1;
    const found = finish(empiricalBayes({ counts, bases, fit: 'marshall', intervals: true, alpha: 0.1 }));
    if (!found.ok) throw new Error(found.refusal.code);
    return { rates, found: found.value };
  };

  test('the interval of a place, any place, misses at most every sixth time where every tenth is promised', () => {
    const label = `smoothed rates, ${places} places, ${meanExpected} events, varying by ${variation}: interval of 90 % misses`;
    const { interval, rate } = rejectionRate(label, SIMULATIONS, (random, simulation) => {
      const { rates, found } = world(random);
      const place = simulation % places;
      return rates[place] < found.intervals!.low[place] || rates[place] > found.intervals!.high[place];
    });
    expect(interval[0]).toBeLessThan(1 / 6);
    expect(rate).toBeLessThan(0.2);
  });

  test('they lie nearer the truth than the raw ones, over all places', () => {
    const label = `smoothed rates, ${places} places, ${meanExpected} events, varying by ${variation}: nearer than raw`;
    const nearer = rejectionRate(label, SIMULATIONS, (random) => {
      const { rates, found } = world(random);
      const off = (values: Float64Array): number =>
        values.reduce((sum, value, at) => sum + (value - rates[at]) ** 2, 0);
      return off(found.smoothed) < off(found.raw);
    });
    expect(nearer.interval[1]).toBeGreaterThan(0.85);
  });
});
