import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { checkDigitOf, hasCheckDigit } from './luhn.ts';

// Worked by hand for the example of SKV 704: 1+2 +4 +1+6 +2 +6 +3 +4 +3 +4 = 36 from 640823-323, so 4.
it.each([
  ['6408233234', true],
  ['6408233235', false],
  ['6408323234', false],
  ['8112289874', true],
])('%s: %s', (digits, right) => {
  expect(hasCheckDigit(digits)).toBe(right);
});

test('one digit changed is always seen', () => {
  const number = fc.stringMatching(/^\d{9}$/).map((first) => `${first}${checkDigitOf(first)}`);
  fc.assert(
    fc.property(number, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
      const changed = digits.slice(0, at) + ((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
      expect(hasCheckDigit(digits)).toBe(true);
      expect(hasCheckDigit(changed)).toBe(false);
    }),
  );
});
