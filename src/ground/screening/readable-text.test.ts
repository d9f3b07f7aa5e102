import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { makeReadable } from './readable-text.ts';

describe('what a reader sees', () => {
  it.each([
    ['\uff18\uff15\uff10', '850'],
    ['8\u200b5\u00ad0', '850'],
    ['8\u03365\u03360\u0336', '850'],
    ['\u0668\u0665\u0660', '850'],
    ['\ud835\udfd6\ud835\udfd3', '85'],
    ['A\u030asa', '\u00c5sa'],
    ['a\u00a0b\u2009c\td', 'a b c d'],
    ['1\u20132\u22123\u20114', '1-2-3-4'],
    ['x\r\ny\u2028z', 'x\n\ny\nz'],
    ['\ufb01n', 'fin'],
    ['\u202eabc\u202c', 'abc'],
    ['\u0301', ''],
  ])('%j is %j', (written, read) => {
    expect(makeReadable(written).text).toBe(read);
  });

  it('keeps a plain Swedish text as it is', () => {
    const text = 'Får åka nära öppna ytor: Åsa, Ängen, Ön.\nKl. 18.30 (inte 19)!';
    expect(makeReadable(text).text).toBe(text);
  });

  it('does not unfold one letter to a line', () => {
    expect(makeReadable('\ufdfa').text).toBe('\ufdfa');
  });
});

test('every letter leads back to where it was written, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (written) => {
      const read = makeReadable(written);
      let last = 0;
      for (let at = 0; at < read.text.length; at++) {
        expect(read.startOf(at)).toBeGreaterThanOrEqual(last);
        expect(read.endOf(at)).toBeGreaterThan(read.startOf(at));
        last = read.startOf(at);
      }
      expect(last).toBeLessThanOrEqual(written.length);
    }),
  );
});

test('a letter of several units leads to all of them', () => {
  const written = 'x\ud835\udfd6\u0336y';
  const { text, startOf, endOf } = makeReadable(written);
  expect([text, startOf(1), endOf(1), startOf(2), endOf(2)]).toEqual(['x8y', 1, 4, 4, 5]);
});
