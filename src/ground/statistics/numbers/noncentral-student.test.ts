import { expect, test } from 'vitest';
import { studentTwoSided } from './distributions.ts';
import { shiftedStudentAbove } from './noncentral-student.ts';
import { normalAbove } from './normal.ts';

// R 4.2.2: print(pt(t, freedom, shift, lower.tail = FALSE), digits = 15)
test.each([
  [1.7, 1, 2, 0.693285436182194],
  [1.68, 3, 2.5, 0.788762720221288],
  [1.99, 78, 2.49, 0.691504562677119],
  [-1, 10, 0.5, 0.925224554117349],
  [1.65, 2000, 3, 0.911451424400567],
])('above %f with %i degrees of freedom about %f, as R has it', (t, freedom, shift, share) => {
  expect(shiftedStudentAbove(t, freedom, shift)).toBeCloseTo(share, 8);
});

test('about zero it is Student', () => {
  for (const [t, freedom] of [
    [0.4, 2],
    [1.3, 7],
    [2.6, 41],
  ] as const) {
    expect(shiftedStudentAbove(t, freedom, 0)).toBeCloseTo(studentTwoSided(t, freedom) / 2, 8);
  }
});

test('with the spread known it is the normal distribution, and with many degrees of freedom nearly', () => {
  expect(shiftedStudentAbove(1.6, null, 2.5)).toBe(normalAbove(1.6 - 2.5));
  expect(shiftedStudentAbove(1.6, 40_000, 2.5)).toBeCloseTo(normalAbove(1.6 - 2.5), 4);
});

test('a larger shift is found more often', () => {
  const shares = [0, 0.7, 1.9, 3.2, 5.5, 11].map((shift) => shiftedStudentAbove(1.68, 45, shift));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});
