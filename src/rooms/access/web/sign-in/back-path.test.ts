import { expect, test } from 'vitest';
import { backPath, signInPath } from './back-path.ts';

test('sign-in leads back to where somebody was, with what the link held', () => {
  expect(backPath('/platser/P-0001?radius=250&forms=gr,gran')).toBe('/platser/P-0001?radius=250&forms=gr,gran');
  expect(signInPath('/karta?radius=250')).toBe('/logga-in?tillbaka=%2Fkarta%3Fradius%3D250');
  expect(signInPath('/')).toBe('/logga-in');
});

test.each([
  '//other.example',
  '/\\other.example',
  'https://other.example',
  'javascript:alert(1)',
  '/\t/other',
  '',
  'karta',
])('never to another house: %j', (asked) => {
  expect(backPath(asked)).toBe('/');
});

test.each(['/logga-in', '/logga-in?tillbaka=/x', '/inbjudan?token=abc'])('nor round in a circle: %s', (asked) => {
  expect(backPath(asked)).toBe('/');
  expect(signInPath(asked)).toBe('/logga-in');
});

test('a page whose name only begins so is not sign-in', () => {
  expect(backPath('/inbjudan-till-mote')).toBe('/inbjudan-till-mote');
});
