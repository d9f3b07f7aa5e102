import { expect, test } from 'vitest';
import { SWEREF_99_18_00, SWEREF_99_TM, swerefFromWgs84, wgs84FromSweref } from './sweref99.ts';

// PROJ 9.1.1: cs2cs EPSG:4619 to EPSG:3006 and EPSG:3011.
const DEGREES = { latitude: 59.3293, longitude: 18.0686 };
const TM = { east: 674_571.866449, north: 6_580_743.008331 };
const LOCAL = { east: 153_905.092804, north: 6_579_354.448319 };

test('SWEREF 99 TM is the system of record', () => {
  const metres = swerefFromWgs84(DEGREES);
  expect(metres.east).toBeCloseTo(TM.east, 5);
  expect(metres.north).toBeCloseTo(TM.north, 5);
  const back = wgs84FromSweref(TM);
  expect(back.latitude).toBeCloseTo(DEGREES.latitude, 10);
  expect(back.longitude).toBeCloseTo(DEGREES.longitude, 10);
  expect(SWEREF_99_TM.toMetres(DEGREES)).toEqual(metres);
});

test('SWEREF 99 18 00 is another', () => {
  const metres = SWEREF_99_18_00.toMetres(DEGREES);
  expect(metres.east).toBeCloseTo(LOCAL.east, 5);
  expect(metres.north).toBeCloseTo(LOCAL.north, 5);
  expect(SWEREF_99_18_00.toDegrees(LOCAL).longitude).toBeCloseTo(DEGREES.longitude, 10);
});
