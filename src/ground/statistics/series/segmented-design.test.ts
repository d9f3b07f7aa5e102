import { expect, test } from 'vitest';
import { segmentedDesign, type SegmentedDesign } from './segmented-design.ts';

function column({ matrix, names }: SegmentedDesign, name: string): number[] {
  const place = names.indexOf(name);
  return [...matrix.values.subarray(place * matrix.rows, (place + 1) * matrix.rows)];
}

test('time is counted from the interruption, by hand', () => {
  const design = segmentedDesign({ periods: 5, interruption: 2, terms: 'both', trend: true, compared: false });
  expect(design.names).toEqual(['level', 'trend', 'step', 'slope']);
  expect(column(design, 'level')).toEqual([1, 1, 1, 1, 1]);
  expect(column(design, 'trend')).toEqual([-2, -1, 0, 1, 2]);
  expect(column(design, 'step')).toEqual([0, 0, 1, 1, 1]);
  expect(column(design, 'slope')).toEqual([0, 0, 0, 1, 2]);
  expect(design.effect).toEqual({ step: 2, slope: 3 });
});

test('a season is pairs of waves, the second twice as quick', () => {
  const season = { period: 8, harmonics: 2 };
  const design = segmentedDesign({
    periods: 16,
    interruption: 9,
    terms: 'step',
    trend: false,
    season,
    compared: false,
  });
  expect(design.names).toEqual(['level', 'step', 'sin1', 'cos1', 'sin2', 'cos2']);
  expect(column(design, 'sin1').slice(0, 5)).toEqual(
    [0, Math.SQRT1_2, 1, Math.SQRT1_2, 0].map((y) => expect.closeTo(y, 14)),
  );
  expect(column(design, 'cos2').slice(8, 12)).toEqual([1, 0, -1, 0].map((y) => expect.closeTo(y, 14)));
  expect(design.effect).toEqual({ step: 1, slope: null });
});

test('a comparison stands below, and has none of the place in it', () => {
  const design = segmentedDesign({ periods: 3, interruption: 1, terms: 'slope', trend: false, compared: true });
  expect(design.names).toEqual(['level', 'slope', 'placeLevel', 'placeSlope']);
  expect(column(design, 'slope')).toEqual([0, 0, 1, 0, 0, 1]);
  expect(column(design, 'placeLevel')).toEqual([1, 1, 1, 0, 0, 0]);
  expect(column(design, 'placeSlope')).toEqual([0, 0, 1, 0, 0, 0]);
  expect(design.effect).toEqual({ step: null, slope: 3 });
});
