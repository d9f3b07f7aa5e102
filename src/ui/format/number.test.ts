import { describe, expect, test } from 'vitest';
import { formatArea, formatBytes, formatDegrees, formatDistance, formatMetres, formatNumber } from './number.ts';

const THIN = '\u202f';
const NBSP = '\u00a0';

describe('numbers', () => {
  test.each([
    [1120, 0, `1${THIN}120`],
    [12345678, 0, `12${THIN}345${THIN}678`],
    [-43, 0, '\u221243'],
    [0.5, 1, '0,5'],
    [999, 0, '999'],
  ])('%d with %d decimals', (value, decimals, text) => {
    expect(formatNumber(value, 'sv', decimals)).toBe(text);
  });

  test('in English have a point', () => {
    expect(formatNumber(0.5, 'en', 1)).toBe('0.5');
  });

  test('never break from their unit', () => {
    expect(formatMetres(1000, 'sv')).toBe(`1${THIN}000${NBSP}m`);
  });
});

describe('a distance', () => {
  test.each([
    [140.3, 500, `140${NBSP}m`],
    [500, 500, `500${NBSP}m`],
    [500.3, 500, `500,3${NBSP}m`],
    [499.6, 500, `499,6${NBSP}m`],
    [501.4, 500, `501${NBSP}m`],
  ])('of %d beside the line at %d does not seem to lie on the other side', (metres, line, text) => {
    expect(formatDistance(metres, line, 'sv')).toBe(text);
  });
});

describe('an area', () => {
  test.each([
    [16_000, `0,016${NBSP}km²`],
    [230_400, `0,23${NBSP}km²`],
    [1_340_000, `1,3${NBSP}km²`],
    [27_900_000, `28${NBSP}km²`],
    [840, `840${NBSP}m²`],
    [0, `0${NBSP}m²`],
  ])('of %d m²', (area, text) => {
    expect(formatArea(area, 'sv')).toBe(text);
  });
});

test('degrees tell about a metre', () => {
  expect(formatDegrees(58.905123456, 'sv')).toBe('58,90512');
});

test.each([
  [15, `15${NBSP}B`],
  [48_200, `48${NBSP}kB`],
  [3_460_000, `3,5${NBSP}MB`],
])('%d bytes', (bytes, text) => {
  expect(formatBytes(bytes, 'sv')).toBe(text);
});
