import { describe, expect, test } from 'vitest';
import { withHouse } from './planted-house.ts';
import { impureLines, pureFiles } from './purity.ts';
import { ROOT } from './source-files.ts';

const PATH = 'src/rooms/places/domain/place.ts';

describe('ground, worlds and rules', () => {
  test('ask neither clock nor chance nor machine', () => {
    expect(pureFiles(ROOT).length).toBeGreaterThan(5);
    expect(impureLines(ROOT)).toEqual([]);
  });
});

describe('the gate catches', () => {
  test.each([
    ['export const now = Date.now();', 'Date.now()'],
    ['export const today = new Date();', 'new Date()'],
    ['export const draw = () => Math.random();', 'Math.random()'],
    ["export const page = fetch('x');", 'fetch()'],
    ["console.log('x');", 'console.log()'],
    ['export const home = process.env;', 'process.env'],
  ])('%s', async (line, asked) => {
    expect(await withHouse({ [PATH]: `// first\n${line}\n` }, impureLines)).toEqual([`${PATH}:2: ${asked}`]);
  });

  test('the same in ground and worlds', async () => {
    const line = 'export const draw = Math.random();';
    const house = { 'src/ground/a.ts': line, 'src/worlds/b.ts': line, 'src/platform/random.ts': line };
    expect(await withHouse(house, impureLines)).toEqual([
      'src/ground/a.ts:1: Math.random()',
      'src/worlds/b.ts:1: Math.random()',
    ]);
  });

  test('a house without pure code', async () => {
    expect(await withHouse({}, impureLines)).toEqual(['no pure code was found, so none was checked']);
  });

  test.each([
    "export const day = new Date('2026-11-22');",
    'export const at = (clock: { now(): number }) => clock.now();',
  ])('nothing in %s', async (line) => {
    expect(await withHouse({ [PATH]: line }, impureLines)).toEqual([]);
  });
});
