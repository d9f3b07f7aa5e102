import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearnessOf } from './nearness.ts';

describe('nearness', () => {
  it('counts the radius itself as within when both positions are exactly known', () => {
    expect(nearnessOf(500, 500, 0)).toBe('within');
    expect(nearnessOf(500.0001, 500, 0)).toBe('outside');
  });

  it('cannot tell when the uncertainty reaches the line, the reach itself included', () => {
    expect(nearnessOf(480, 500, 20)).toBe('undecided');
    expect(nearnessOf(479.9, 500, 20)).toBe('within');
    expect(nearnessOf(525.5, 500, 25.5)).toBe('undecided');
    expect(nearnessOf(525.5, 500, 25.4)).toBe('outside');
  });

  it('decides by the unrounded distance', () => {
    expect(nearnessOf(500.04, 500, 0)).toBe('outside');
  });

  it('never moves from outside to within as the radius shrinks', () => {
    const metres = fc.double({ min: 0, max: 3000, noNaN: true });
    const rank = { outside: 0, undecided: 1, within: 2 };
    fc.assert(
      fc.property(
        metres,
        metres,
        metres,
        fc.double({ min: 0, max: 400, noNaN: true }),
        (distance, one, other, unsure) => {
          const [small, large] = [Math.min(one, other), Math.max(one, other)];
          expect(rank[nearnessOf(distance, small, unsure)]).toBeLessThanOrEqual(
            rank[nearnessOf(distance, large, unsure)],
          );
        },
      ),
    );
  });
});
