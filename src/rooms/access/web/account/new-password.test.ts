import { expect, test } from 'vitest';
import { PASSWORD_LENGTH } from '../../../../platform/identity/password-rules.ts';
import { LEAST_CHARACTERS, charactersLeft, lengthOf } from './new-password.ts';

test('the screen asks for as many characters as the server', () => {
  expect(LEAST_CHARACTERS).toBe(PASSWORD_LENGTH.least);
});

test('what is left falls with every character and stops at nothing', () => {
  expect(['', 'elva tecken', 'tolv tecken!', 'mycket längre än så'].map(charactersLeft)).toEqual([12, 1, 0, 0]);
});

test('a letter is one character however it is put together', () => {
  expect(lengthOf('a\u030A')).toBe(1);
  expect(lengthOf('😀')).toBe(1);
});
