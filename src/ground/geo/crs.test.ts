import { expect, test } from 'vitest';
import { readCrs, toSweref } from './crs.ts';
import { SWEREF_99_18_00 } from './sweref99.ts';

test.each([
  ['EPSG:3006', 'EPSG:3006'],
  [' epsg:3011 ', 'EPSG:3011'],
  ['urn:ogc:def:crs:EPSG::3006', 'EPSG:3006'],
  ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
  ['http://www.opengis.net/def/crs/EPSG/0/3011', 'EPSG:3011'],
  ['4326', 'EPSG:4326'],
  ['EPSG:3021', undefined],
  ['EPSG:13006', undefined],
  ['SWEREF 99 TM', undefined],
  ['', undefined],
])('%s', (name, expected) => {
  expect(readCrs(name)).toBe(expected);
});

test('each system becomes SWEREF 99 TM; the values are those of PROJ 9.1.1', () => {
  expect(toSweref(674_571.9, 6_580_743.1, 'EPSG:3006')).toEqual({ east: 674_571.9, north: 6_580_743.1 });
  const fromDegrees = toSweref(18.0686, 59.3293, 'EPSG:4326');
  expect(fromDegrees.east).toBeCloseTo(674_571.866449, 5);
  expect(fromDegrees.north).toBeCloseTo(6_580_743.008331, 5);
  const fromLocal = toSweref(153_905.092804, 6_579_354.448319, 'EPSG:3011');
  expect(fromLocal.east).toBeCloseTo(674_571.866449, 5);
  expect(fromLocal.north).toBeCloseTo(6_580_743.008331, 5);
  expect(SWEREF_99_18_00.toDegrees({ east: 153_905.092804, north: 6_579_354.448319 }).latitude).toBeCloseTo(
    59.3293,
    10,
  );
});
