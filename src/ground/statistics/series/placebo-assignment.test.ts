import { describe, expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { drawNormal } from '../numbers/draw.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { placeboAssignment } from './placebo-assignment.ts';

const rowsOf = (...values: number[]): Float64Array[] => values.map((value) => Float64Array.of(value));

function drawnRows(seed: number, places: number, length: number): Float64Array[] {
  const random = randomStream(5, seed);
  return Array.from({ length: places }, () => Float64Array.from({ length }, () => drawNormal(random)));
}

describe('placebo assignment', () => {
  test('by hand: two of five, all ten choices', () => {
    // Two against three, as mean gap over its own squared error. The real one, {0, 1}, is (-9 - 2)^2 over
    // 2 / 2 + 2 / 6 + ... : no other pair is as far out in units of its error, nor is any of the ten equal to it.
    const rows = rowsOf(-10, -8, 1, 2, 3);
    const found = finish(placeboAssignment({ rows, blocks: [1] }, [true, true, false, false, false], 100, 1));
    expect(found).toEqual({ p: [0.1], assignments: 10, exact: true });
  });

  test('units of the own error: a group that varies more is not far out for that', () => {
    // Three busy places with no change on average against eight quiet ones: 0 apart, so every assignment is as far.
    const rows = rowsOf(-9, 0, 9, 1, -1, 1, -1, 1, -1, 1, -1);
    const treated = rows.map((_, place) => place < 3);
    expect(finish(placeboAssignment({ rows, blocks: [1] }, treated, 1000, 1)).p).toEqual([1]);
  });

  test('drawn choices come near to all choices', () => {
    const rows = drawnRows(2, 13, 3);
    const treated = rows.map((_, place) => place < 4);
    const all = finish(placeboAssignment({ rows, blocks: [1, 2] }, treated, 715, 7));
    const some = finish(placeboAssignment({ rows, blocks: [1, 2] }, treated, 714, 7));
    expect(all).toMatchObject({ exact: true, assignments: 715 });
    expect(some).toMatchObject({ exact: false, assignments: 715 });
    // Standard error of 714 draws: 0.019 at most.
    expect(Math.abs(some.p[0] - all.p[0])).toBeLessThan(0.06);
    expect(Math.abs(some.p[1] - all.p[1])).toBeLessThan(0.06);
    expect(Math.min(...some.p)).toBeGreaterThan(0);
  });

  test('is never 0: the real assignment is one of those drawn', () => {
    const rows = drawnRows(8, 30, 1).map((row, place) => row.map((value) => (place < 10 ? value + 50 : value)));
    const treated = rows.map((_, place) => place < 10);
    expect(finish(placeboAssignment({ rows, blocks: [1] }, treated, 99, 1)).p).toEqual([0.01]);
  });

  test('the same seed gives the same answer, another one another', () => {
    const rows = drawnRows(3, 20, 1);
    const treated = rows.map((_, place) => place % 4 === 0);
    const of = (seed: number): readonly number[] =>
      finish(placeboAssignment({ rows, blocks: [1] }, treated, 999, seed)).p;
    expect(of(11)).toEqual(of(11));
    expect(of(11)).not.toEqual(of(12));
  });

  test('does not ask which group is called treated', () => {
    const rows = drawnRows(4, 11, 1);
    const treated = rows.map((_, place) => place < 3);
    const turned = treated.map((one) => !one);
    const ask = (who: readonly boolean[]): readonly number[] =>
      finish(placeboAssignment({ rows, blocks: [1] }, who, 1000, 1)).p;
    expect(ask(turned)).toEqual(ask(treated));
  });

  test('tells how far it has come, and can be let go of', () => {
    const rows = drawnRows(6, 200, 60);
    const treated = rows.map((_, place) => place < 70);
    const work = placeboAssignment({ rows, blocks: [60] }, treated, 9999, 1);
    const shares = [work.next(), work.next(), work.next()].map(({ value }) => value as number);
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[1]).toBeGreaterThan(shares[0]);
    expect(shares[2]).toBeLessThan(1);
    expect(work.return({ p: [], assignments: 0, exact: false }).done).toBe(true);
  });
});
