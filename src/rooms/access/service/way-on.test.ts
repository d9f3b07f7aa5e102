import { expect, test } from 'vitest';
import { wayOn } from './provider-sign-in.ts';

test.each([
  ['/platser/P-0042?radie=500#karta', '/platser/P-0042?radie=500#karta'],
  ['/', '/'],
  ['/platser/%C3%A5', '/platser/%C3%A5'],
  ['/a/../b', '/b'],
])('%s leads on', (asked, way) => {
  expect(wayOn(asked)).toBe(way);
});

test.each([
  undefined,
  '',
  'platser',
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  '/\t/elsewhere.example/',
  '/\n/elsewhere.example',
  '/a\\..\\..//elsewhere.example',
  'javascript:alert(1)',
  '/api/v1/session',
])('%j leads home', (asked) => {
  expect(wayOn(asked)).toBe('/');
});
