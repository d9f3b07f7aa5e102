import { describe, expect, test } from 'vitest';
import { clusteredUncertainty, fewPlacesUncertainty, groupGap, isWithoutSpread } from './group-gap.ts';

const CHANGES = Float64Array.of(-6, -2, -4, 1, 3, -1, 0, 2);
const TREATED = [true, true, true, false, false, false, false, false];

describe('two groups of places', () => {
  // Treated mean -4, others 1: -5. Squares 4 + 4 + 0 = 8, and 0 + 4 + 4 + 1 + 1 = 10.
  const gap = groupGap(CHANGES, TREATED);

  test('lie as far apart as their means, by hand', () => {
    expect(gap).toEqual({ estimate: -5, treated: 3, others: 5, treatedSpread: 8, othersSpread: 10 });
  });

  test('have the error of Bell and McCaffrey, by hand', () => {
    // 8 / (3 x 2) + 10 / (5 x 4) = 11/6; freedom (8/15)^2 / (1/18 + 1/100).
    const found = fewPlacesUncertainty(gap, 0.1);
    expect(found.standardError).toBeCloseTo(Math.sqrt(11 / 6), 12);
    expect(found.freedom).toBeCloseTo((8 / 15) ** 2 / (1 / 18 + 1 / 100), 12);
    expect(found.t).toBeCloseTo(-5 / Math.sqrt(11 / 6), 12);
  });

  test('have the clustered error of other software, by hand', () => {
    // 8 places over 4 periods and 8 + 4 coefficients: 8/7 x 31/20 x (8/9 + 10/25).
    const found = clusteredUncertainty(gap, 32, 12, 0.1);
    expect(found.standardError).toBeCloseTo(Math.sqrt((8 / 7) * (31 / 20) * (8 / 9 + 10 / 25)), 12);
    expect(found.freedom).toBe(7);
  });

  test('change sign and nothing else when they change roles', () => {
    const turned = groupGap(
      CHANGES,
      TREATED.map((one) => !one),
    );
    const [one, other] = [fewPlacesUncertainty(gap, 0.2), fewPlacesUncertainty(turned, 0.2)];
    expect(turned.estimate).toBe(5);
    expect(other.p).toBe(one.p);
    expect(other.interval).toEqual([-one.interval[1], -one.interval[0]]);
  });
});

test('rounding alone is no spread', () => {
  const alike = Float64Array.of(0.1 + 0.2, 0.3, 0.7, 0.6 + 0.1);
  expect(isWithoutSpread(groupGap(alike, [true, true, false, false]), alike)).toBe(true);
  expect(isWithoutSpread(groupGap(CHANGES, TREATED), CHANGES)).toBe(false);
});
