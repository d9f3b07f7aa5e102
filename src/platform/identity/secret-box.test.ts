import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { secretBox } from './secret-box.ts';

const box = secretBox(randomBytes(32));

test('what was sealed opens for its owner', () => {
  expect(box.open(box.seal('hemligt: åäö', 'anna'), 'anna')).toBe('hemligt: åäö');
});

test('the same text is never sealed the same way', () => {
  expect(box.seal('hemligt', 'anna')).not.toBe(box.seal('hemligt', 'anna'));
});

test('it opens for nobody else, by no other key, and not after a change', () => {
  const sealed = box.seal('hemligt', 'anna');
  const bytes = Buffer.from(sealed.slice(2), 'base64url');
  bytes[bytes.length - 1] ^= 1;
  expect(() => box.open(sealed, 'bertil')).toThrow();
  expect(() => secretBox(randomBytes(32)).open(sealed, 'anna')).toThrow();
  expect(() => box.open(`1.${bytes.toString('base64url')}`, 'anna')).toThrow();
  expect(() => box.open(sealed.slice(2), 'anna')).toThrow('Not sealed');
  expect(() => box.open('1.AAAA', 'anna')).toThrow('Not sealed');
});

test('a key of another length is refused', () => {
  expect(() => secretBox(randomBytes(16))).toThrow(RangeError);
});
