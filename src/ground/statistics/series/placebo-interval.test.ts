import { describe, expect, test } from 'vitest';
import { drawNormal } from '../numbers/draw.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { placeboInterval, type PlaceboGap } from './placebo-interval.ts';

const ONE = { gap: -8, missedBefore: 2 };

/** The share of places at least as far out as the one when an effect is taken from it, straight from the words. */
function shareAsFar(placebos: readonly PlaceboGap[], effect: number): number {
  const one = Math.abs(ONE.gap - effect) / ONE.missedBefore;
  const far = placebos.filter(
    ({ gap, missedBefore, madeOfTreated }) => Math.abs(gap + madeOfTreated * effect) / missedBefore >= one,
  );
  return (1 + far.length) / (1 + placebos.length);
}

describe('the effects that placebos do not speak against', () => {
  test('by hand, none made of the treated place', () => {
    // In units of the own miss the placebos lie 3, 2, 1 and 0.5 out. At 40 % two of five must lie as far out as the one, so
    // that it may lie 2 of its own units out: -8 +/- 2 x 2.
    const placebos = [
      { gap: 3, missedBefore: 1, madeOfTreated: 0 },
      { gap: -8, missedBefore: 4, madeOfTreated: 0 },
      { gap: 2, missedBefore: 2, madeOfTreated: 0 },
      { gap: -0.5, missedBefore: 1, madeOfTreated: 0 },
    ];
    expect(placeboInterval(ONE, placebos, 0.4)).toEqual([-12, -4]);
  });

  test('holds just the effects that would not be rejected, whatever the placebos are made of', () => {
    for (let seed = 0; seed < 60; seed++) {
      const random = randomStream(41, seed);
      const placebos = Array.from({ length: 4 + (seed % 20) }, () => ({
        gap: 3 * drawNormal(random),
        missedBefore: 1 + 3 * random(),
        madeOfTreated: random() < 0.4 ? 0.3 * random() : 0,
      }));
      const [low, high] = placeboInterval(ONE, placebos, 0.25);
      expect(shareAsFar(placebos, low + 1e-7)).toBeGreaterThan(0.25);
      expect(shareAsFar(placebos, high - 1e-7)).toBeGreaterThan(0.25);
      for (const outside of [low - 1e-7, low - 5, low - 500, high + 1e-7, high + 5, high + 500]) {
        expect(shareAsFar(placebos, outside)).toBeLessThanOrEqual(0.25);
      }
    }
  });

  test('has no end where a placebo moves with the effect more than the place itself', () => {
    const steep = { gap: 1, missedBefore: 0.1, madeOfTreated: 0.5 };
    const flat = { gap: 1, missedBefore: 2, madeOfTreated: 0 };
    expect(placeboInterval(ONE, [steep, flat], 0.34)).toEqual([-Infinity, Infinity]);
    const perfect = { gap: 0.2, missedBefore: 0, madeOfTreated: 0 };
    expect(placeboInterval(ONE, [perfect, flat], 0.34)).toEqual([-Infinity, Infinity]);
  });

  test('as steep as the place itself: one end only', () => {
    const alike = { gap: 3, missedBefore: 1, madeOfTreated: 0.5 };
    // |3 + e / 2| >= |-8 - e| / 2 means |6 + e| >= |8 + e|: e nearer to -8 than to -6, at most -7.
    expect(placeboInterval(ONE, [alike], 0.5)).toEqual([-Infinity, -7]);
    expect(placeboInterval(ONE, [{ ...alike, gap: 5 }], 0.5)).toEqual([-9, Infinity]);
    expect(placeboInterval(ONE, [{ ...alike, gap: 4 }], 0.5)).toEqual([-Infinity, Infinity]);
  });

  test('has no ends where the places are too few to reject anything', () => {
    expect(placeboInterval(ONE, [{ gap: 1, missedBefore: 1, madeOfTreated: 0 }], 0.1)).toEqual([-Infinity, Infinity]);
  });
});
