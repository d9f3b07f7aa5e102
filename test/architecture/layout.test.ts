import { describe, expect, test } from 'vitest';
import { homelessTests, layoutFaults } from './layout.ts';
import { withHouse } from './planted-house.ts';
import { ROOT } from './source-files.ts';

const SOUND = {
  'src/rooms/places/README.md': '',
  'src/rooms/places/index.ts': '',
  'src/rooms/places/domain/place.ts': '',
};

describe('the layout of the house', () => {
  test('every folder stands in the plan', () => {
    expect(layoutFaults(ROOT)).toEqual([]);
  });

  test('every test is run by exactly one part', () => {
    expect(homelessTests(ROOT)).toEqual([]);
  });
});

describe('the gate catches', () => {
  test('nothing in a sound room', async () => {
    expect(await withHouse(SOUND, layoutFaults)).toEqual([]);
  });

  test.each([
    ['src/utils/strings.ts', 'src/utils: not a folder of the house'],
    ['src/rooms/places/helpers/pad.ts', 'src/rooms/places/helpers: not a part of a room'],
    ['src/rooms/places/place.ts', 'src/rooms/places/place.ts: not a part of a room'],
    ['src/rooms/weather/README.md', 'src/rooms/weather: not in the story'],
    ['src/rooms/schools/README.md', 'src/rooms/schools: no index.ts'],
    ['src/rooms/schools/index.ts', 'src/rooms/schools: no README.md'],
  ])('%s', async (path, fault) => {
    expect(await withHouse({ ...SOUND, [path]: '' }, layoutFaults)).toContain(fault);
  });

  test.each([
    ['test/places.test.ts', 'run by no part'],
    ['src/ui/map.test.tsx', 'run by no part'],
    ['test/journeys/first.test.ts', 'run by no part'],
  ])('the test %s that nothing runs', async (path, fault) => {
    expect(await withHouse({ [path]: '' }, homelessTests)).toEqual([`${path}: ${fault}`]);
  });

  test.each([
    'src/ground/geo/area.test.ts',
    'src/rooms/places/store/place-store.store.test.ts',
    'test/journeys/first.journey.ts',
    'src/rooms/imports/malformed.proof.ts',
    'test/architecture/layout.test.ts',
  ])('no fault in %s, which one part runs', async (path) => {
    expect(await withHouse({ [path]: '' }, homelessTests)).toEqual([]);
  });
});
