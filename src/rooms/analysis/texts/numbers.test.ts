import { describe, expect, test } from 'vitest';
import { en } from './numbers-en.ts';
import { sv } from './numbers-sv.ts';

describe('a figure in a Swedish sentence', () => {
  test.each([
    [0, '0'],
    [17, '17'],
    [-118, '−118'],
    [130.5, '131'],
    [99.96, '100'],
    [28.82, '28,8'],
    [9.996, '10,0'],
    [2.5849, '2,58'],
    [0.2582, '0,26'],
    [-0.0842114, '−0,0842'],
    [0.0032, '0,0032'],
    [0.000047, '0,000047'],
    [1e-14, '0,0000000000'],
    [31_568, '31\u202F568'],
    [1_234_567.8, '1\u202F234\u202F568'],
    [-0.0000000000001, '0,0000000000'],
  ])('%d is written %s', (value, written) => {
    expect(sv.figure(value)).toBe(written);
  });

  test('says its sign where it is a change, and 0 has none', () => {
    expect([sv.change(3.76), sv.change(-23.76), sv.change(0)]).toEqual(['+3,76', '−23,8', '0']);
  });

  test('is whole where it is counted', () => {
    expect([sv.whole(1999.6), sv.whole(-2)]).toEqual(['2\u202F000', '−2']);
  });
});

describe('a p value', () => {
  test.each([
    [1, '1'],
    [0.9991, '0,999'],
    [0.2312, '0,231'],
    [0.00315, '0,0032'],
    [0.0001, '0,0001'],
    [0.00009, 'under 0,0001'],
    [Number.MIN_VALUE, 'under 0,0001'],
  ])('of %d is written %s', (value, written) => {
    expect(sv.p(value)).toBe(written);
  });
});

describe('a share', () => {
  test.each([
    [0, '0 %'],
    [0.9, '90 %'],
    [1 - 0.1, '90 %'],
    // 1 - 0.07 is not quite 0.93 as a machine holds it.
    [1 - 0.07, '93 %'],
    [0.125, '12,5 %'],
    [0.3333, '33,3 %'],
    [1, '100 %'],
    // Not all, and not nothing.
    [0.9999, '99,99 %'],
    [0.99996, '99,996 %'],
    [0.0004, '0,04 %'],
  ])('of %d is written %s', (share, written) => {
    expect(sv.percent(share)).toBe(written.replace(' ', '\u00A0'));
  });
});

test('English has a point, commas between thousands, and the same minus', () => {
  expect(en.figure(-31_568)).toBe('−31,568');
  expect(en.change(2.5849)).toBe('+2.58');
  expect(en.p(0.00315)).toBe('0.0032');
  expect(en.p(0)).toBe('under 0.0001');
  expect(en.percent(0.9)).toBe('90\u00A0%');
});

test('nothing in a number breaks over two lines', () => {
  for (const words of [sv, en]) expect(words.percent(12_345.678)).not.toMatch(/[ \u2009]/);
});
