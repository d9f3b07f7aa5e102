import { describe, expect, test } from 'vitest';
import { withHouse } from './planted-house.ts';
import { ROOT } from './source-files.ts';
import { textFaults, textFolders } from './texts.ts';

const FOLDER = 'src/rooms/places/texts';
const house = (sv: string, en: string): Record<string, string> => ({
  'package.json': '{ "type": "module" }',
  [`${FOLDER}/sv.ts`]: sv,
  [`${FOLDER}/en.ts`]: en,
});

describe('texts', () => {
  test('say the same things in both languages', async () => {
    expect(textFolders(ROOT).length).toBeGreaterThan(0);
    expect(await textFaults(ROOT)).toEqual([]);
  });
});

describe('the gate catches', () => {
  test.each([
    ["export const sv = { a: 'A', b: { c: 'C' } };", "export const en = { a: 'A', b: {} };", 'b.c is missing in en.ts'],
    ["export const sv = { a: 'A' };", "export const en = { a: 'A', d: 'D' };", 'd is missing in sv.ts'],
    ["export const placesSv = { a: 'A' };", 'export const placesEn = { };', 'places.a is missing in en.ts'],
    ["export default { a: 'A' };", "export default { a: ' ' };", 'default.a says nothing in en.ts'],
    ["export const sv = { a: 'A' };", 'export const en = { a: () => 1 };', 'a is a function in en.ts'],
    ["export const sv = { a: '{n} av {m}' };", "export const en = { a: '{n} of {k}' };", 'a has other slots in en.ts'],
  ])('%s beside %s', async (sv, en, fault) => {
    expect(await withHouse(house(sv, en), textFaults)).toContain(`${FOLDER}: ${fault}`);
  });

  test('a room without words', async () => {
    const faults = await withHouse({ 'src/rooms/places/index.ts': '' }, textFaults);
    expect(faults).toEqual([`${FOLDER}: no sv.ts`, `${FOLDER}: no en.ts`]);
  });

  test('a folder of words outside the rooms that lacks a language', async () => {
    expect(await withHouse({ 'src/ui/texts/sv.ts': 'export const sv = {};' }, textFaults)).toEqual([
      'src/ui/texts: no en.ts',
    ]);
  });

  test('words that do not load', async () => {
    const faults = await withHouse(house("import './missing.ts';", 'export const en = {};'), textFaults);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${FOLDER}: does not load: `);
  });

  test('a house without words', async () => {
    expect(await withHouse({}, textFaults)).toEqual(['no texts were found, so no word was checked']);
  });

  test('nothing when both say the same, in any order of slots', async () => {
    const sound = house("export const sv = { a: '{n} av {m}' };", "export const en = { a: 'of {m}, {n}' };");
    expect(await withHouse(sound, textFaults)).toEqual([]);
  });
});
