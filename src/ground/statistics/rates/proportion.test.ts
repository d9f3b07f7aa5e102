import { describe, expect, test } from 'vitest';
import { binomialAtMost } from '../numbers/distributions.ts';
import { normalAbove } from '../numbers/normal.ts';
import { proportion, type Proportion, type ProportionInput } from './proportion.ts';
import { wilsonInterval } from './wilson.ts';

/** The alpha at which an interval reaches two standard errors. */
const TWO_ERRORS = 2 * normalAbove(2);

function shareOf(successes: number, total: number, more: Partial<ProportionInput> = {}): Proportion {
  const found = proportion({ successes, total, designEffect: 1, alpha: 0.1, ...more });
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}
function refusalOf(question: Partial<ProportionInput>): unknown {
  const found = proportion({ successes: 31, total: 148, designEffect: 1, alpha: 0.1, ...question });
  return found.ok ? found.value : found.refusal;
}

describe('by hand', () => {
  test('Wilson at two standard errors: 4 of 16', () => {
    // z squared / n = 4/16. The middle is (1/4 + 1/8) / (5/4) = 0.3, the reach (2 / 1.25) sqrt(3/256 + 1/256) = 0.2.
    const { share, wilson } = shareOf(4, 16, { alpha: TWO_ERRORS });
    expect(share).toBe(0.25);
    expect(wilson[0]).toBeCloseTo(0.1, 13);
    expect(wilson[1]).toBeCloseTo(0.5, 13);
  });

  test('Clopper and Pearson where nobody is counted: the share at which nobody is a chance of a twentieth', () => {
    const { clopperPearson, wilson } = shareOf(0, 12);
    expect(clopperPearson[0]).toBe(0);
    expect(clopperPearson[1]).toBeCloseTo(1 - 0.05 ** (1 / 12), 13);
    expect(wilson[0]).toBe(0);
  });

  test('a design effect of 2.5 makes 148 answers as sure as 59.2', () => {
    const { effectiveBase, wilson, clopperPearson } = shareOf(37, 148, { designEffect: 2.5 });
    expect(effectiveBase).toBeCloseTo(59.2, 12);
    expect(wilson).toEqual(wilsonInterval(0.25, 59.2, 0.1));
    expect(clopperPearson[0]).toBeLessThan(shareOf(37, 148).clopperPearson[0] - 0.02);
  });
});

test('Clopper and Pearson: as few, or as many, are seen with half of alpha at the ends, and no more in between', () => {
  for (const [hits, total] of [
    [7, 61],
    [1, 10],
    [480, 503],
    [10, 17],
  ] as const) {
    const [low, high] = shareOf(hits, total, { alpha: 0.04 }).clopperPearson;
    expect(1 - binomialAtMost(hits - 1, total, low)).toBeCloseTo(0.02, 10);
    expect(binomialAtMost(hits, total, high)).toBeCloseTo(0.02, 10);
  }
});

test('those counted and those not are each other turned round', () => {
  for (const [hits, total] of [
    [0, 11],
    [3, 19],
    [58, 77],
    [41, 41],
  ] as const) {
    const [these, others] = [shareOf(hits, total), shareOf(total - hits, total)];
    for (const kind of ['wilson', 'clopperPearson'] as const) {
      expect(others[kind][0]).toBeCloseTo(1 - these[kind][1], 13);
      expect(others[kind][1]).toBeCloseTo(1 - these[kind][0], 13);
    }
  }
});

test('more answers, more alpha or a smaller design effect make it narrower; the share lies inside', () => {
  const width = ([low, high]: readonly [number, number]): number => high - low;
  for (const kind of ['wilson', 'clopperPearson'] as const) {
    const middle = shareOf(12, 60)[kind];
    expect(width(shareOf(120, 600)[kind])).toBeLessThan(width(middle) / 2);
    expect(width(shareOf(12, 60, { alpha: 0.3 })[kind])).toBeLessThan(width(middle));
    expect(width(shareOf(12, 60, { designEffect: 0.7 })[kind])).toBeLessThan(width(middle));
    expect(middle[0]).toBeLessThan(0.2);
    expect(middle[1]).toBeGreaterThan(0.2);
  }
});

describe('refuses', () => {
  test('a share of fewer than ten: one person more would have moved it by 33 points', () => {
    const unguarded = (hits: number): number => (100 * hits) / 3;
    expect(unguarded(2) - unguarded(1)).toBeCloseTo(33.3, 1);
    expect(refusalOf({ successes: 1, total: 3 })).toEqual({
      code: 'base-under-ten',
      detail: { successes: 1, total: 3, least: 10 },
    });
    expect(refusalOf({ successes: 0, total: 0 })).toMatchObject({ code: 'base-under-ten' });
    expect(refusalOf({ successes: 1, total: 10 })).toMatchObject({ share: 0.1 });
  });

  test('more of them than there are: the share would have been 120 %', () => {
    expect(48 / 40).toBe(1.2);
    expect(refusalOf({ successes: 48, total: 40 })).toEqual({
      code: 'more-than-all',
      detail: { successes: 48, total: 40, place: 0 },
    });
  });

  test.each([0, -1.5, Infinity, NaN])(
    'a design effect of %d: next to none would have made any share certain',
    (value) => {
      const [low, high] = wilsonInterval(0.21, 148 / 1e-12, 0.1);
      expect(high - low).toBeLessThan(1e-6);
      expect(refusalOf({ designEffect: value })).toMatchObject({ code: 'design-effect-not-positive' });
    },
  );

  test.each([
    [{ successes: 3.5 }, 'not-a-count'],
    [{ total: -20 }, 'not-a-count'],
    [{ alpha: 1 }, 'share-out-of-range'],
  ])('%j: %s', (question, code) => {
    expect(refusalOf(question)).toMatchObject({ code });
  });
});
