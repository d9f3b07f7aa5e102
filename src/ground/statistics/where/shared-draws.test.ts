import { expect, test } from 'vitest';
import { finish } from '../computation.ts';
import { randomStream } from '../numbers/random-stream.ts';
import { drawShared } from './shared-draws.ts';

test('no number twice in a draw, and each draw is the same however many there are', () => {
  const many = finish(drawShared(30, 12, 500, 3));
  const few = finish(drawShared(30, 12, 40, 3));
  expect(few.picked).toEqual(many.picked.subarray(0, 40 * 12));
  for (let draw = 0; draw < 500; draw++) {
    const picked = many.picked.subarray(draw * 12, (draw + 1) * 12);
    expect(new Set(picked).size).toBe(12);
    expect(Math.max(...picked)).toBeLessThan(30);
  }
  expect(finish(drawShared(30, 12, 40, 4)).picked).not.toEqual(few.picked);
});

test('a draw is the same whatever was drawn before it', () => {
  const { picked } = finish(drawShared(30, 12, 18, 3));
  // Draw 17 alone, from a pool that nobody has touched.
  const random = randomStream(3, 17);
  const pool = [...Array(30).keys()];
  for (let rank = 0; rank < 12; rank++) {
    const place = rank + Math.floor(random() * (30 - rank));
    [pool[rank], pool[place]] = [pool[place], pool[rank]];
  }
  expect([...picked.subarray(17 * 12)]).toEqual(pool.slice(0, 12));
});

test('every number is drawn about as often, in every place of the draw', () => {
  const [others, most, draws] = [9, 4, 9000];
  const { picked } = finish(drawShared(others, most, draws, 11));
  const counts = Array.from({ length: most }, () => new Float64Array(others));
  picked.forEach((number, at) => counts[at % most][number]++);
  // 1000 expected of each; five standard deviations are 149.
  for (const count of counts.flatMap((row) => [...row])) expect(Math.abs(count - 1000)).toBeLessThan(149);
});

test('all of them, when all are asked for', () => {
  const { picked } = finish(drawShared(6, 6, 3, 1));
  for (let draw = 0; draw < 3; draw++)
    expect(picked.subarray(draw * 6, draw * 6 + 6).toSorted()).toEqual(Uint32Array.of(0, 1, 2, 3, 4, 5));
});

test('knows where each number stands', () => {
  const { picked, starts, standsAt } = finish(drawShared(17, 5, 60, 2));
  for (let number = 0; number < 17; number++) {
    const places = [...picked.keys()].filter((at) => picked[at] === number);
    expect([...standsAt.subarray(starts[number], starts[number + 1])]).toEqual(places);
  }
});
