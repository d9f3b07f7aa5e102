import { expect, it, test } from 'vitest';
import { latinReadings } from './look-alikes.ts';

it.each([
  ['\u0410\u0412\u0421', 'ABC', 'AVS'],
  ['drogs\u0446\u0435\u043d', 'drogs\u0446eh', 'drogscen'],
  ['T\u00f6rn\u0435\u0441\u0442am', 'T\u00f6rnectam', 'T\u00f6rnestam'],
  ['\u0391\u03bd\u03bd\u03b1', 'Avva', 'Anna'],
  ['\u042f\u0436', '\u042f\u0436', 'Az'],
])('%s reads as %s by its look and %s by its sound', (written, look, sound) => {
  expect(latinReadings(written)).toEqual([look, sound]);
});

test('a Latin text has one reading: itself', () => {
  expect(latinReadings('Åsa & Björn')).toEqual(['Åsa & Björn']);
});

test('readings keep the length, so that places stay right', () => {
  const all = Array.from({ length: 0x1c0 }, (_, at) => String.fromCharCode(0x370 + at)).join('');
  for (const reading of latinReadings(all)) expect(reading).toHaveLength(all.length);
});
