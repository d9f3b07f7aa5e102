import { expect, test } from 'vitest';
import { newRecoveryCode, recoveryCodeDigest } from './recovery-code.ts';

test('a recovery code has 120 bits in letters that cannot be mixed up', () => {
  const codes = Array.from({ length: 50 }, newRecoveryCode);
  for (const code of codes) expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(codes).size).toBe(50);
});

test.each(['0a1b-cdef-0123-4567-89gh-jkmn', '0A1BCDEF0123456789GHJKMN', ' oAiB cdef O123 4567 89GH JKMN '])(
  '%s is the same code',
  (typed) => {
    expect(recoveryCodeDigest(typed)).toBe(recoveryCodeDigest('0A1B-CDEF-0123-4567-89GH-JKMN'));
  },
);

test('another code is another', () => {
  expect(recoveryCodeDigest('0A1B-CDEF-0123-4567-89GH-JKMP')).not.toBe(
    recoveryCodeDigest('0A1B-CDEF-0123-4567-89GH-JKMN'),
  );
});
