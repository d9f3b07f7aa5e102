import { describe, expect, test } from 'vitest';
import { withHouse } from './planted-house.ts';
import { ROOT } from './source-files.ts';
import { SWEDISH_ALLOWED, idleExceptions, strayLines } from './swedish.ts';

describe('Swedish', () => {
  test('stands only where it may', () => {
    expect(strayLines(ROOT)).toEqual([]);
  });

  test('has no exception that nothing needs, and none without a reason', () => {
    expect(idleExceptions(ROOT)).toEqual([]);
    expect(SWEDISH_ALLOWED.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });
});

describe('the gate catches', () => {
  test.each([
    ['src/rooms/places/web/page.tsx', "export const title = 'Närhet';"],
    ['src/rooms/places/web/page.tsx', 'export const Page = () => <p>Läge okänt</p>;'],
    ['src/rooms/places/service/find.ts', 'export const line = `${1} kända`;'],
    ['src/ground/geo/område.ts', 'export const område = 1;'],
    ['src/ui/tokens.css', "p::before { content: 'Å'; }"],
  ])('%s: %s', async (path, line) => {
    expect(await withHouse({ [path]: `// first\n${line}\n` }, strayLines)).toEqual([`${path}:2: ${line}`]);
  });

  test('a house without source', async () => {
    expect(await withHouse({}, strayLines)).toEqual(['no source was found, so nothing was checked']);
  });

  test.each([
    ['src/rooms/places/texts/sv.ts', "export const sv = { nearness: 'Närhet' };"],
    ['src/worlds/names.ts', "export const names = ['Ån'];"],
    ['src/rooms/schools/exchange/read-sisab.ts', "export const HEAD = 'Förskola';"],
    ['src/rooms/places/domain/place.test.ts', "export const name = 'Åsen';"],
    ['src/rooms/places/domain/place.ts', '/** läge okänt */ export const unplaced = 1; // läge'],
  ])('nothing in %s: %s', async (path, line) => {
    expect(await withHouse({ [path]: line }, strayLines)).toEqual([]);
  });
});
