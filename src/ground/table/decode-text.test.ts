import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(bytes('Åsö €'))).toEqual({ ok: true, value: { text: 'Åsö €', encoding: 'utf-8' } });
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'Åsö'))).toEqual({
      ok: true,
      value: { text: 'Åsö', encoding: 'utf-8-bom' },
    });
  });

  it('reads windows-1252 with its own letters between 0x80 and 0x9F', () => {
    const read = decodeText(bytes('Sk', [0xe5], 'nska ', [0x80, 0x96, 0x9f, 0xd6]));
    expect(read).toEqual({ ok: true, value: { text: 'Skånska €–ŸÖ', encoding: 'windows-1252' } });
  });

  it('reads a long file in windows-1252 across the joints of its pieces', () => {
    const long = Uint8Array.from({ length: 20_001 }, (_, at) => (at % 3 === 0 ? 0xe5 : 0x61));
    const read = decodeText(long);
    expect(read.ok && read.value.text.length).toBe(20_001);
    expect(read.ok && new Set(read.value.text)).toEqual(new Set(['å', 'a']));
  });

  it('reads UTF-16 in both orders', () => {
    expect(decodeText(bytes([0xff, 0xfe, 0xc5, 0x00, 0x73, 0x00]))).toEqual({
      ok: true,
      value: { text: 'Ås', encoding: 'utf-16le' },
    });
    expect(decodeText(bytes([0xfe, 0xff, 0x00, 0xc5, 0x00, 0x73]))).toEqual({
      ok: true,
      value: { text: 'Ås', encoding: 'utf-16be' },
    });
  });

  it.each([
    ['UTF-8 and Latin-1 in one file', bytes('Åsö ', [0xe5, 0x20]), '6'],
    ['a letter cut in two at the end', bytes('abc', [0xc3]), '3'],
    ['a letter of three bytes cut after two', bytes('abc', [0xe2, 0x82]), '3'],
    ['a byte that windows-1252 does not define', bytes('abc', [0x81, 0x20]), '3'],
    ['a byte order mark before Latin-1', bytes([0xef, 0xbb, 0xbf], 'abc', [0xe5, 0x20]), '6'],
    ['half a letter of UTF-16', bytes([0xff, 0xfe, 0xc5]), '3'],
    ['half a pair of UTF-16', bytes([0xff, 0xfe, 0x3d, 0xd8, 0x41, 0x00]), '6'],
  ])('refuses %s', (_what, file, value) => {
    expect(decodeText(file)).toEqual({ ok: false, refusal: { code: 'encoding-mixed', value } });
  });

  it.each([
    ['a null byte', bytes('abcd', [0]), '4'],
    ['a null character in UTF-16', bytes([0xff, 0xfe, 0x61, 0x00, 0x00, 0x00]), '4'],
    ['UTF-16 without its mark', bytes('a', [0], 'b', [0]), '1'],
  ])('refuses %s', (_what, file, value) => {
    expect(decodeText(file)).toEqual({ ok: false, refusal: { code: 'text-has-nul', value } });
  });

  it('gives back every text without null that was written as UTF-8', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/[\0\ufeff]/.test(one));
    const isSame = (one: string): boolean => {
      const read = decodeText(bytes(one));
      return read.ok && read.value.text === one;
    };
    fc.assert(fc.property(text, isSame));
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (file) => void decodeText(file)));
  });
});
