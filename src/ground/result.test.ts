import { expect, test } from 'vitest';
import { accept, refuse, type Result } from './result.ts';

test('an answer is either a value or a named no', () => {
  const halve = (number: number): Result<number, { code: 'odd'; number: number }> =>
    number % 2 === 0 ? accept(number / 2) : refuse({ code: 'odd', number });
  expect(halve(14)).toEqual({ ok: true, value: 7 });
  expect(halve(9)).toEqual({ ok: false, refusal: { code: 'odd', number: 9 } });
});
