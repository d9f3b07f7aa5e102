import { expect, test } from 'vitest';
import { counted, listed } from './words.ts';

test.each([
  [0, 'noll', 'Noll'],
  [1, 'en', 'En'],
  [4, 'fyra', 'Fyra'],
  [12, 'tolv', 'Tolv'],
  [13, '13', '13'],
])('%d things in a sentence', (count, word, first) => {
  expect(counted(count, 'sv')).toEqual({ count, word, first });
});

test('above a thousand a number is grouped', () => {
  expect(counted(1250, 'sv').word).toBe('1\u202f250');
});

test.each([
  [[], ''],
  [['Lyktan'], 'Lyktan'],
  [['Lyktan', 'Stationstorget'], 'Lyktan och Stationstorget'],
  [['A', 'B', 'C'], 'A, B och C'],
])('%j as a list', (items, text) => {
  expect(listed(items, 'sv')).toBe(text);
});

test('the list in English', () => {
  expect(listed(['A', 'B'], 'en')).toBe('A and B');
});
