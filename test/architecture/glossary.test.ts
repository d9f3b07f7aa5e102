import { describe, expect, test } from 'vitest';
import { SHAPES, doubledWords, exportedTypes, glossaryFaults, glossaryWords } from './glossary.ts';
import { withHouse } from './planted-house.ts';
import { ROOT, textOf } from './source-files.ts';

const GLOSSARY = '| code word | Swedish |\n|---|---|\n| `place` | plats |\n| `youthExposed` | utsatt |\n';
const door = (text: string): Record<string, string> => ({ 'GLOSSARY.md': GLOSSARY, 'src/rooms/places/index.ts': text });

describe('the glossary', () => {
  test('has a row for every type that a room shows', () => {
    expect(glossaryFaults(ROOT)).toEqual([]);
  });

  test('has each word once, and names the shapes that need no row', () => {
    const glossary = textOf(ROOT, 'GLOSSARY.md');
    expect(doubledWords(glossary)).toEqual([]);
    expect(glossaryWords(glossary).size).toBeGreaterThan(20);
    for (const shape of SHAPES) expect(glossary).toContain(`\`...${shape}\``);
  });
});

describe('the gate catches', () => {
  test.each([
    ['export interface Spot {}', 'Spot'],
    ['export type Spot = string;', 'Spot'],
    ['export class Spot {}', 'Spot'],
    ["export type { Spot } from './domain/place.ts';", 'Spot'],
    ["export { type Inner as Spot } from './domain/place.ts';", 'Spot'],
  ])('%s', async (text, type) => {
    const fault = `src/rooms/places/index.ts: ${type} has no row in GLOSSARY.md`;
    expect(await withHouse(door(text), glossaryFaults)).toEqual([fault]);
  });

  test('a type that comes through export * of another file', async () => {
    const house = {
      ...door("export * from './contract.ts';"),
      'src/rooms/places/contract.ts': 'export type Spot = 1; export const spot = 1;',
    };
    expect(await withHouse(house, (root) => exportedTypes(root, 'src/rooms/places/index.ts'))).toEqual(['Spot']);
    expect(await withHouse(house, glossaryFaults)).toHaveLength(1);
  });

  test('a word that stands in two rows', () => {
    expect(doubledWords(`${GLOSSARY}| \`place\` | ställe |\n`)).toEqual(['place']);
  });

  test('a house without rooms', async () => {
    expect(await withHouse({ 'GLOSSARY.md': GLOSSARY }, glossaryFaults)).toEqual([
      'no room was found, so no word was checked',
    ]);
  });

  test('nothing about words that have rows, their shapes, and values', async () => {
    const text =
      'export interface Place {} export type PlaceId = string; export type YouthExposed = 1; export const spot = 1;';
    expect(await withHouse(door(text), glossaryFaults)).toEqual([]);
  });
});
