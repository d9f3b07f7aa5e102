import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Crs } from './crs.ts';
import { faultInPosition, type PositionFault } from './sweden.ts';

test.each<[string, number, number, Crs, PositionFault | undefined]>([
  ['Stockholm', 18.0686, 59.3293, 'EPSG:4326', undefined],
  ['Stockholm, swapped', 59.3293, 18.0686, 'EPSG:4326', 'position-swapped'],
  ['Oslo', 10.4, 59.9, 'EPSG:4326', 'position-outside-sweden'],
  ['Berlin', 13.4, 52.5, 'EPSG:4326', 'position-outside-sweden'],
  ['nowhere', 0, 0, 'EPSG:4326', 'position-outside-sweden'],
  ['metres where degrees are expected', 674_571.9, 6_580_743.1, 'EPSG:4326', 'metres-where-degrees'],
  ['metres', 674_571.9, 6_580_743.1, 'EPSG:3006', undefined],
  ['metres, swapped', 6_580_743.1, 674_571.9, 'EPSG:3006', 'position-swapped'],
  ['degrees where metres are expected', 18.0686, 59.3293, 'EPSG:3006', 'degrees-where-metres'],
  ['metres too far east', 1_200_000, 6_580_743.1, 'EPSG:3006', 'position-outside-sweden'],
  ['metres too far south', 674_571.9, 5_900_000, 'EPSG:3006', 'position-outside-sweden'],
  ['local metres', 153_905.1, 6_579_354.4, 'EPSG:3011', undefined],
  ['local metres west of the false origin', -120_000, 6_579_354.4, 'EPSG:3011', undefined],
  ['local metres, swapped', 6_579_354.4, 153_905.1, 'EPSG:3011', 'position-swapped'],
  ['degrees where local metres are expected', 18.0686, 59.3293, 'EPSG:3011', 'degrees-where-metres'],
  ['not a number', NaN, 59.3293, 'EPSG:4326', 'coordinate-not-a-number'],
  ['infinite', 18.0686, Infinity, 'EPSG:3006', 'coordinate-not-a-number'],
])('%s', (_what, first, second, crs, expected) => {
  expect(faultInPosition(first, second, crs)).toBe(expected);
});

test('what is inside Sweden one way round is never taken the other way round', () => {
  const degrees = fc.tuple(
    fc.double({ min: 10.5, max: 24.3, noNaN: true }),
    fc.double({ min: 55, max: 69.2, noNaN: true }),
  );
  fc.assert(
    fc.property(degrees, ([longitude, latitude]) => {
      expect(faultInPosition(longitude, latitude, 'EPSG:4326')).toBeUndefined();
      expect(faultInPosition(latitude, longitude, 'EPSG:4326')).toBe('position-swapped');
    }),
  );
});
