import { describe, expect, test } from 'vitest';
import { poissonAtLeast } from '../numbers/distributions.ts';
import { funnel, type Funnel, type FunnelInput } from './funnel.ts';

const COUNTS = Float64Array.of(61, 14, 9, 12, 3, 2, 5, 17, 11, 8, 13, 35);
const BASES = Float64Array.of(2140, 1320, 640, 980, 410, 150, 520, 990, 870, 560, 610, 2630);
const ASKED: FunnelInput = {
  kind: 'rate',
  counts: COUNTS,
  bases: BASES,
  overdispersion: 'none',
  winsorisedShare: 0.1,
  edges: 'eachTail',
};

function drawn(more: Partial<FunnelInput> = {}): Funnel {
  const found = funnel({ ...ASKED, ...more });
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}
function refusalOf(more: Partial<FunnelInput>): unknown {
  const found = funnel({ ...ASKED, ...more });
  return found.ok ? found.value : found.refusal;
}

test('by hand: the target is all events over all inhabitants, 190 of 11,820', () => {
  const { target, dispersion, dispersionFound } = drawn();
  expect(target).toBeCloseTo(190 / 11820, 15);
  expect({ dispersion, dispersionFound }).toEqual({ dispersion: 1, dispersionFound: null });
});

test('by hand: one event expected at a target of 1, and limits of 0 and 3.902', () => {
  const one = drawn({ counts: Float64Array.of(3, 4), bases: Float64Array.of(1, 1), target: 1 });
  expect(one.limits95.low[0]).toBe(0);
  expect(one.limits95.high[0]).toBeCloseTo(3.9019, 4);
  // Four events come with a chance of 1.9 %, three with 8 %.
  expect(one.positions).toEqual(['inside', 'above95']);
  expect(
    drawn({ counts: Float64Array.of(3, 4), bases: Float64Array.of(1, 1), target: 1, edges: 'spiegelhalter' }).positions,
  ).toEqual(['above95', 'above95']);
});

test('a place lies outside exactly when its own tail says so', () => {
  const { target, positions } = drawn();
  expect(positions[0]).toBe('above998');
  expect(poissonAtLeast(61, 2140 * target)).toBeLessThan(0.001);
  expect(positions.slice(1)).toEqual(Array.from({ length: 11 }, () => 'inside'));
});

test('the same rate is an alarm in a large place and none in a small one', () => {
  const rates = drawn({ counts: Float64Array.of(4, 40), bases: Float64Array.of(200, 2000), target: 0.01 });
  expect(rates.positions).toEqual(['inside', 'above998']);
  expect(rates.limits95.high[1]).toBeLessThan(rates.limits95.high[0]);
});

describe('order, scale and turning round', () => {
  test('answers follow the places, in whatever order they come', () => {
    const order = COUNTS.map((_, place) => (place * 5 + 3) % 12);
    const turned = drawn({ counts: order.map((place) => COUNTS[place]), bases: order.map((place) => BASES[place]) });
    const plain = drawn();
    order.forEach((place, at) => {
      expect(turned.limits95.high[at]).toBeCloseTo(plain.limits95.high[place], 13);
      expect(turned.positions[at]).toBe(plain.positions[place]);
    });
  });

  test('inhabitants counted in thousands give limits a thousand times as high', () => {
    const thousands = drawn({ bases: BASES.map((base) => base / 1000) });
    expect(thousands.limits998.high[2]).toBeCloseTo(1000 * drawn().limits998.high[2], 9);
    expect(thousands.positions).toEqual(drawn().positions);
  });

  test('those who answered and those who did not lie on opposite sides', () => {
    const asked = Float64Array.of(21, 40, 33, 57);
    const hits = Float64Array.of(1, 19, 30, 28);
    const shares = drawn({ kind: 'share', counts: hits, bases: asked });
    const others = drawn({ kind: 'share', counts: hits.map((hit, place) => asked[place] - hit), bases: asked });
    const opposite = {
      inside: 'inside',
      above95: 'below95',
      below95: 'above95',
      above998: 'below998',
      below998: 'above998',
    };
    expect(others.positions).toEqual(shares.positions.map((position) => opposite[position]));
    expect(shares.positions).toContain('below998');
    expect(others.limits95.low[3]).toBeCloseTo(1 - shares.limits95.high[3], 12);
    expect(Math.max(...shares.limits998.high)).toBeLessThanOrEqual(1);
  });
});

describe('places that differ more than chance', () => {
  const counts = Float64Array.of(3, 14, 40, 9, 77, 21, 2, 66, 30, 18, 25);
  const bases = new Float64Array(11).fill(1000).map((base, place) => base + 10 * place);
  test('stretch the limits by the root of the factor found, about the target', () => {
    const plain = drawn({ counts, bases });
    const wide = drawn({ counts, bases, overdispersion: 'multiplicative' });
    expect(wide.dispersion).toBeGreaterThan(5);
    expect(wide.dispersionFound).toBe(wide.dispersion);
    const ratio = (wide.limits95.high[4] - wide.target) / (plain.limits95.high[4] - plain.target);
    expect(ratio).toBeCloseTo(Math.sqrt(wide.dispersion), 12);
    expect(wide.positions.filter((position) => position !== 'inside').length).toBeLessThan(
      plain.positions.filter((position) => position !== 'inside').length,
    );
  });

  test('a factor below 1 stretches nothing', () => {
    const even = drawn({ counts: bases.map((base) => Math.round(base / 50)), bases, overdispersion: 'multiplicative' });
    expect(even.dispersionFound).toBeLessThan(0.1);
    expect(even.dispersion).toBe(1);
  });
});

describe('refuses', () => {
  test('places where nothing happened: every limit would have been 0, and the first event an alarm', () => {
    // The unguarded limits at a target of 0 are 0 and 0.
    expect(poissonAtLeast(1, 0)).toBe(0);
    expect(refusalOf({ counts: new Float64Array(12) })).toEqual({ code: 'nothing-happened', detail: {} });
    const all = { kind: 'share', counts: Float64Array.of(20, 31), bases: Float64Array.of(20, 31) } as const;
    expect(refusalOf(all)).toEqual({ code: 'everything-happened', detail: {} });
  });

  test('a common factor from three places: the one outside would have widened its own limits until it lay inside', () => {
    const three = { counts: Float64Array.of(30, 31, 75), bases: Float64Array.of(1000, 1010, 1020), target: 0.03 };
    expect(drawn(three).positions[2]).toBe('above998');
    // Unguarded: z = 0, 0.126 and 8.04; (0.02 + 65)/3 = 21 after drawing in, and 4.7 times as wide limits hold 75.
    const z = (75 / 1020 - 0.03) / Math.sqrt(0.03 / 1020);
    const stretch = Math.sqrt(z ** 2 / 3);
    expect(0.03 + stretch * (drawn(three).limits998.high[2] - 0.03)).toBeGreaterThan(75 / 1020);
    expect(refusalOf({ ...three, overdispersion: 'multiplicative' })).toEqual({
      code: 'too-few-places',
      detail: { places: 3, least: 10 },
    });
  });

  test('a base of 0: the rate would have been without end', () => {
    expect(3 / 0).toBe(Infinity);
    expect(refusalOf({ bases: BASES.map((base, place) => (place === 4 ? 0 : base)) })).toEqual({
      code: 'base-not-positive',
      detail: { name: 'bases', place: 4, value: 0 },
    });
  });

  test('more of them than were asked: 24 of 21 would have been 114 %', () => {
    expect(24 / 21).toBeGreaterThan(1.14);
    expect(refusalOf({ kind: 'share', counts: Float64Array.of(9, 24), bases: Float64Array.of(30, 21) })).toEqual({
      code: 'more-than-all',
      detail: { successes: 24, total: 21, place: 1 },
    });
  });

  test.each([
    [{ target: 0 }, 'target-not-positive'],
    [{ target: NaN }, 'target-not-positive'],
    [{ kind: 'share', target: 1 }, 'target-not-positive'],
    [{ kind: 'share', bases: BASES.map((base) => base + 0.5) }, 'not-a-count'],
    [{ counts: COUNTS.map((count) => -count) }, 'not-a-count'],
    [{ counts: COUNTS.slice(3) }, 'lengths-differ'],
    [{ counts: new Float64Array(0), bases: new Float64Array(0) }, 'empty-data'],
    [{ winsorisedShare: 0.5 }, 'share-out-of-range'],
  ] as const)('%j: %s', (more, code) => {
    expect(refusalOf(more as Partial<FunnelInput>)).toMatchObject({ code });
  });
});
