import { describe, expect, it } from 'vitest';
import { crossesItself, tamed } from './simple.ts';

describe('crossesItself', () => {
  it('lets an outline with a deep notch pass', () => {
    expect(
      crossesItself([
        [0, 0],
        [200, 0],
        [200, 120],
        [101, 7],
        [0, 130],
        [0, 0],
      ]),
    ).toBe(false);
  });
  it('sees a bow tie, and a notch that reaches through the far side', () => {
    expect(
      crossesItself([
        [0, 0],
        [200, 120],
        [200, 0],
        [0, 130],
        [0, 0],
      ]),
    ).toBe(true);
    expect(
      crossesItself([
        [0, 0],
        [200, 0],
        [200, 120],
        [101, -7],
        [0, 130],
        [0, 0],
      ]),
    ).toBe(true);
  });
});

describe('tamed', () => {
  it('takes the boldest attempt that is good, and none of the boldness when nothing is', () => {
    expect(
      tamed(
        (strength) => strength * 10,
        (made) => made < 5,
      ),
    ).toBe(3.5999999999999996);
    expect(
      tamed(
        (strength) => strength * 10,
        () => false,
      ),
    ).toBe(0);
  });
});
