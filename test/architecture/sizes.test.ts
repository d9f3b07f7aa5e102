import { describe, expect, test } from 'vitest';
import { withHouse } from './planted-house.ts';
import { LONGEST_FILE, longFunctions, sizesOf } from './sizes.ts';
import { ROOT } from './source-files.ts';

const body = (count: number): string => `{\n${'  go();\n'.repeat(count - 2)}}`;
const lines = (count: number): string => 'export {};\n'.repeat(count);

describe('sizes', () => {
  test('no file is longer than can be lived in', () => {
    const { files, median, ninetieth, tooLong } = sizesOf(ROOT);
    process.stdout.write(`${files} files, median ${median} lines, nine of ten at most ${ninetieth}\n`);
    expect(tooLong).toEqual([]);
    expect(files).toBeGreaterThan(20);
    expect(median).toBeLessThanOrEqual(60);
    expect(ninetieth).toBeLessThanOrEqual(200);
  });

  test('long functions are named', () => {
    const long = longFunctions(ROOT);
    process.stdout.write(`${long.length} functions over 40 lines${long.map((line) => `\n  ${line}`).join('')}\n`);
    expect(long.length).toBeLessThan(100);
  });
});

describe('the gate sees', () => {
  test('a file of one line too many', async () => {
    const house = { 'src/ground/long.ts': lines(LONGEST_FILE + 1), 'src/ground/short.ts': lines(LONGEST_FILE) };
    expect((await withHouse(house, sizesOf)).tooLong).toEqual(['src/ground/long.ts: 401 lines']);
  });

  test('the median and the ninetieth percentile', async () => {
    const house = Object.fromEntries(
      [3, 1, 2, 5, 4, 7, 6, 9, 8, 100].map((count) => [`src/f${count}.ts`, lines(count)]),
    );
    expect(await withHouse(house, sizesOf)).toEqual({ files: 10, median: 6, ninetieth: 100, tooLong: [] });
  });

  test('words as no code, however many they are', async () => {
    const sizes = await withHouse({ 'src/rooms/places/texts/sv.ts': lines(900), 'src/a.ts': lines(2) }, sizesOf);
    expect(sizes).toEqual({ files: 1, median: 2, ninetieth: 2, tooLong: [] });
  });

  test('a function of 41 lines, and not one of 40', async () => {
    const house = { 'src/a.ts': `export function forty() ${body(40)}\nexport function more() ${body(41)}\n` };
    expect(await withHouse(house, longFunctions)).toEqual(['src/a.ts:41: more, 41 lines']);
  });
});
