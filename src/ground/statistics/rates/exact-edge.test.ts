import { describe, expect, test } from 'vitest';
import { binomialLaw, lowerEdge, poissonLaw, upperEdge } from './exact-edge.ts';

describe('by hand, one event expected', () => {
  // P(0) = 1/e = 0.36788, P(3) = 1/(6e) = 0.061313; P(at least 3) = 1 - 2.5/e = 0.080301, P(at least 4) = 0.018988.
  const law = poissonLaw(1);
  test('above: 3 is too likely and 4 is not, so the edge is 3 and the part of it that is not needed', () => {
    expect(upperEdge(law, 0.025, false)).toBeCloseTo(3 + (1 - 2.5 / Math.E - 0.025) / (1 / (6 * Math.E)), 12);
  });
  test('as published it is one event lower, and 3 events lie above it with a chance of 8 % and not 2.5 %', () => {
    const published = upperEdge(law, 0.025, true);
    expect(published).toBeCloseTo(upperEdge(law, 0.025, false) - 1, 12);
    expect(published).toBeLessThan(3);
    expect(law.atLeast(3)).toBeCloseTo(0.0803, 4);
  });
  test('below: no event is likely enough, so nothing lies below', () => {
    expect(lowerEdge(law, 0.025)).toBe(0);
  });
});

describe.each([
  ['Poisson 0.3', poissonLaw(0.3)],
  ['Poisson 7.7', poissonLaw(7.7)],
  ['Poisson 240', poissonLaw(240)],
  ['binomial 11 of 0.31', binomialLaw(11, 0.31)],
  ['binomial 400 of 0.93', binomialLaw(400, 0.93)],
  ['binomial 3000 of 0.004', binomialLaw(3000, 0.004)],
])('%s', (_, law) => {
  test.each([0.025, 0.001])('a count lies beyond an edge exactly when its own tail is less than %d', (tail) => {
    const [low, high] = [lowerEdge(law, tail), upperEdge(law, tail, false)];
    const most = Math.min(law.most, Math.ceil(law.mean + 12 * law.deviation + 12));
    for (let count = 0; count <= most; count++) {
      expect(count < low, `${count} below ${low}`).toBe(law.atMost(count) < tail);
      expect(count > high, `${count} above ${high}`).toBe(law.atLeast(count) < tail);
    }
  });
});

test('those counted and those not have each other’s edges; as published they have not', () => {
  const [these, others] = [binomialLaw(57, 0.12), binomialLaw(57, 0.88)];
  expect(upperEdge(these, 0.025, false)).toBeCloseTo(57 - lowerEdge(others, 0.025), 9);
  expect(upperEdge(these, 0.025, true)).toBeCloseTo(56 - lowerEdge(others, 0.025), 9);
});

test('no edge lies outside what can be counted', () => {
  expect(upperEdge(binomialLaw(3, 0.9), 0.001, false)).toBe(3);
  expect(lowerEdge(binomialLaw(3, 0.1), 0.001)).toBe(0);
});
