import { expect, it, test } from 'vitest';
import { MASK, maskPersonData } from './mask.ts';

it.each([
  ['Torget 640823-3234 norra', 'freeText', `Torget ${MASK} norra`],
  ['640823-3234, 070-174 06 05', 'controlledName', `${MASK}, ${MASK}`],
  ['Fredrik vid torget', 'freeText', `${MASK} vid torget`],
  ['Fredrik vid torget', 'controlledName', 'Fredrik vid torget'],
  ['SIG på torget', 'freeText', 'SIG på torget'],
  ['Torget', 'freeText', 'Torget'],
] as const)('%s as %s', (text, fieldClass, masked) => {
  expect(maskPersonData(text, fieldClass)).toBe(masked);
});

test('findings that reach into each other leave nothing between them', () => {
  expect(maskPersonData('hemma hos Fredrik Granström igen', 'freeText')).toBe(`${MASK} igen`);
});
