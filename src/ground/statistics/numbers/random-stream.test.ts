import { expect, test } from 'vitest';
import { chiSquareAbove } from './distributions.ts';
import { normalTwoSided } from './normal.ts';
import { shuffle } from './draw.ts';
import { randomStream, shuffleByStream } from './random-stream.ts';

/** How likely counts this uneven are, if every kind is equally likely. */
function evenness(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return chiSquareAbove(
    counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0),
    counts.length - 1,
  );
}

test('the same seed and stream give the same numbers, another of either gives others', () => {
  const numbers = (seed: number, stream: number): number[] => Array.from({ length: 5 }, randomStream(seed, stream));
  expect(numbers(7, 3)).toEqual(numbers(7, 3));
  expect(numbers(7, 3)).not.toEqual(numbers(7, 4));
  expect(numbers(7, 3)).not.toEqual(numbers(8, 3));
  expect(numbers(3, 7)).not.toEqual(numbers(7, 3));
});

// Worked out by a second program, in Python, from the description of the generator.
test('the first numbers of seed 1, stream 0 never change: answers given before are given again', () => {
  expect(Array.from({ length: 3 }, randomStream(1, 0))).toEqual([
    0.3372124598827213, 0.19557174434885383, 0.1628553019836545,
  ]);
});

test('one stream fills its range evenly, and two numbers in a row the square', () => {
  const random = randomStream(2, 11);
  const line = Array.from({ length: 100 }, () => 0);
  const square = Array.from({ length: 256 }, () => 0);
  let before = random();
  for (let i = 0; i < 200_000; i++) {
    const number = random();
    line[Math.floor(number * 100)]++;
    if (i % 2 === 0) square[Math.floor(number * 16) * 16 + Math.floor(before * 16)]++;
    before = number;
  }
  expect(evenness(line)).toBeGreaterThan(0.001);
  expect(evenness(square)).toBeGreaterThan(0.001);
});

test('neighbouring streams and neighbouring seeds are as strangers: their first numbers fill the square evenly', () => {
  const streams = Array.from({ length: 256 }, () => 0);
  const seeds = Array.from({ length: 256 }, () => 0);
  for (let k = 0; k < 100_000; k += 2) {
    const cell = (one: number, other: number): number => Math.floor(one * 16) * 16 + Math.floor(other * 16);
    streams[cell(randomStream(5, k)(), randomStream(5, k + 1)())]++;
    seeds[cell(randomStream(k, 9)(), randomStream(k + 1, 9)())]++;
  }
  expect(evenness(streams)).toBeGreaterThan(0.001);
  expect(evenness(seeds)).toBeGreaterThan(0.001);
});

test('the first and the second number of a stream have nothing to do with each other', () => {
  let together = 0;
  const streams = 50_000;
  for (let k = 0; k < streams; k++) {
    const random = randomStream(13, k);
    together += (random() - 0.5) * (random() - 0.5) * 12;
  }
  expect(normalTwoSided(together / Math.sqrt(streams))).toBeGreaterThan(0.001);
});

test.each([0, 1, 2, 3, 17, 1000])(
  'numbers mixed by a stream stand as they do when mixed with it: %i of them',
  (count) => {
    const ones = Int32Array.from({ length: count }, (_, place) => place);
    const halves = Float64Array.from(ones, (place) => place / 2);
    const meant = ones.slice();
    shuffle(meant, randomStream(5, count));
    shuffleByStream(ones, 5, count);
    shuffleByStream(halves, 5, count);
    expect(ones).toEqual(meant);
    expect(halves).toEqual(Float64Array.from(meant, (place) => place / 2));
  },
);
