import { describe, expect, test } from 'vitest';
import { wdd } from './wdd.ts';
import { wddHarm, type WddHarmInput } from './wdd-harm.ts';
import type { BeforeAfter, Wdd } from './wdd-parts.ts';

function counts(before: number, after: number): BeforeAfter {
  return { before, after };
}

function found(input: WddHarmInput): Wdd {
  const result = wddHarm(input);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const thefts = { treated: counts(60, 42), control: counts(55, 58), weight: 2 };
const assaults = { treated: counts(12, 5), control: counts(9, 10), weight: 15 };

test('by hand: two kinds', () => {
  // Thefts: -18 - 3 = -21, times 2 = -42; assaults: -7 - 1 = -8, times 15 = -120.
  // Variance: 4 x (60 + 42 + 55 + 58) + 225 x (12 + 5 + 9 + 10) = 860 + 8100.
  const { estimate, standardError } = found({ kinds: [thefts, assaults], alpha: 0.1 });
  expect([estimate, standardError]).toEqual([-162, Math.sqrt(8960)]);
});

test('with rings, each part is the sum over the kinds', () => {
  const rings = { displacementTreated: counts(30, 33), displacementControl: counts(28, 27) };
  const kinds = [
    { ...thefts, ...rings },
    { ...assaults, displacementTreated: counts(6, 4), displacementControl: counts(7, 8) },
  ];
  // Ring: (3 + 1) x 2 + (-2 - 1) x 15 = -37. Variance 4 x 118 + 225 x 25.
  const { estimate, local, displacement } = found({ kinds, alpha: 0.1 });
  expect(local.estimate).toBe(-162);
  expect([displacement?.estimate, displacement?.standardError]).toEqual([-37, Math.sqrt(4 * 118 + 225 * 25)]);
  expect(estimate).toBe(-199);
});

test('with weight 1 it is WDD, and a weight three times as large gives three times as much, as sure as before', () => {
  const { weight: _, ...plain } = thefts;
  const terms = { alpha: 0.05, timeWeights: counts(2, 1), areaWeights: { treated: 1.2, control: 0.9 } };
  const once = found({ kinds: [{ ...plain, weight: 1 }], ...terms });
  expect(wdd({ ...plain, ...terms })).toEqual({ ok: true, value: once });
  const thrice = found({ kinds: [{ ...plain, weight: 3 }], ...terms });
  expect(thrice.estimate).toBeCloseTo(3 * once.estimate, 12);
  expect(thrice.p).toBeCloseTo(once.p, 14);
});

test('the order of the kinds does not matter', () => {
  const [one, other] = [
    found({ kinds: [thefts, assaults], alpha: 0.1 }),
    found({ kinds: [assaults, thefts], alpha: 0.1 }),
  ];
  expect(other).toEqual(one);
});

describe('refuses', () => {
  test('a kind that weighs nothing or less: a fall in it would be told as a rise', () => {
    const wrong = { ...assaults, weight: -15 };
    expect(2 * -21 + -15 * -8).toBeGreaterThan(0);
    expect(wddHarm({ kinds: [thefts, wrong], alpha: 0.1 })).toMatchObject({
      refusal: { code: 'weight-not-positive', detail: { name: 'kinds/1/weight', value: -15 } },
    });
    expect(wddHarm({ kinds: [{ ...thefts, weight: 0 }], alpha: 0.1 })).toMatchObject({
      refusal: { code: 'weight-not-positive' },
    });
  });

  test('a ring of some kinds only: it would be told as the ring of them all', () => {
    const ringed = { ...thefts, displacementTreated: counts(30, 9), displacementControl: counts(28, 27) };
    // The thefts' gain of 40 would hide that nobody counted assaults in the ring.
    expect(2 * (9 - 30 - (27 - 28))).toBe(-40);
    for (const kinds of [
      [ringed, assaults],
      [assaults, ringed],
    ]) {
      expect(wddHarm({ kinds, alpha: 0.1 })).toMatchObject({ refusal: { code: 'ring-half-given' } });
    }
  });

  test('no kinds, and kinds that never happened: "no change" would seem certain', () => {
    expect(wddHarm({ kinds: [], alpha: 0.1 })).toMatchObject({ refusal: { code: 'empty-data' } });
    const never = { treated: counts(0, 0), control: counts(0, 0), weight: 9 };
    expect(wddHarm({ kinds: [never, never], alpha: 0.1 })).toMatchObject({ refusal: { code: 'nothing-happened' } });
    // One kind that never happened says nothing against the others.
    expect(found({ kinds: [thefts, never], alpha: 0.1 }).estimate).toBe(-42);
  });

  test('a count that is none, and says in which kind', () => {
    const wrong = { ...assaults, control: counts(9.5, 10) };
    expect(wddHarm({ kinds: [thefts, wrong], alpha: 0.1 })).toMatchObject({
      refusal: { code: 'not-a-count', detail: { name: 'kinds/1/control', value: 9.5 } },
    });
  });
});
