import { expect, test } from 'vitest';
import { showRaw } from './show-raw.ts';

test.each([
  [[18.5, 59], '[18.5,59]'],
  [{ lat: 59, lng: '18' }, '{"lat":59,"lng":"18"}'],
  [[NaN, null, undefined], '[NaN,null,undefined]'],
  ['a "quoted" word', '"a \\"quoted\\" word"'],
  [[[[[[7]]]]], '[[[[[...]]]]]'],
  [[[[[{ deep: 1 }]]]], '[[[[{...}]]]]'],
])('%j', (value, expected) => {
  expect(showRaw(value)).toBe(expected);
});

test('never more than 80 characters, whatever the value', () => {
  expect(showRaw('x'.repeat(1_000_000))).toHaveLength(80);
  expect(showRaw(Array.from({ length: 1_000_000 }, () => 123_456_789_012))).toHaveLength(80);
});
