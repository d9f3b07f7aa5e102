import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../bench/references/read-table.ts';
import { gaussKruger, meanRadiusSquared } from './gauss-kruger.ts';
import { SWEREF_99_18_00, SWEREF_99_TM } from './sweref99.ts';

const MILLIMETRE = 0.001;

describe('by hand', () => {
  test('the central meridian at the equator is the origin', () => {
    expect(SWEREF_99_TM.toMetres({ latitude: 0, longitude: 15 })).toEqual({ east: 500_000, north: 0 });
    expect(SWEREF_99_18_00.toMetres({ latitude: 0, longitude: 18 })).toEqual({ east: 150_000, north: 0 });
  });

  test('the pole lies a quarter of a meridian away, 10,001,965.729 m on GRS 80', () => {
    const { north } = SWEREF_99_18_00.toMetres({ latitude: 90, longitude: 18 });
    expect(north).toBeCloseTo(10_001_965.729, 3);
    expect(SWEREF_99_TM.toMetres({ latitude: 90, longitude: 15 }).north).toBeCloseTo(0.9996 * 10_001_965.729, 3);
  });

  test('the mean radius squared is a times b at a latitude of 90 degrees, over the flattening', () => {
    const semiMinor = 6_356_752.314140356;
    expect(Math.sqrt(meanRadiusSquared(0))).toBeCloseTo(semiMinor, 4);
    expect(Math.sqrt(meanRadiusSquared(90))).toBeCloseTo(6_378_137 ** 2 / semiMinor, 4);
  });
});

test.each(['3006', '3011'] as const)('EPSG:%s is within a millimetre of the table of PROJ, both ways', (code) => {
  const { rows, source } = readTable('sweref99-proj.csv');
  expect(source).toMatch(/^PROJ \d+\.\d+/);
  expect(rows).toHaveLength(17 * 19);
  const projection = code === '3006' ? SWEREF_99_TM : SWEREF_99_18_00;
  for (const row of rows) {
    const [east, north] = [row[`east${code}`], row[`north${code}`]];
    const there = projection.toMetres(row as never);
    expect(Math.hypot(there.east - east, there.north - north)).toBeLessThan(MILLIMETRE);
    const back = projection.toDegrees({ east, north });
    expect(Math.abs(back.latitude - row.latitude) * 111_700).toBeLessThan(MILLIMETRE);
    expect(Math.abs(back.longitude - row.longitude) * 64_000).toBeLessThan(MILLIMETRE);
  }
});

const somewhere = fc.record({
  latitude: fc.double({ min: 54, max: 70, noNaN: true }),
  longitude: fc.double({ min: 9, max: 26, noNaN: true }),
});

test('there and back again is the same place', () => {
  fc.assert(
    fc.property(somewhere, (point) => {
      const back = SWEREF_99_TM.toDegrees(SWEREF_99_TM.toMetres(point));
      expect(back.latitude).toBeCloseTo(point.latitude, 11);
      expect(back.longitude).toBeCloseTo(point.longitude, 11);
    }),
  );
});

test('east and west of the central meridian mirror each other', () => {
  fc.assert(
    fc.property(somewhere, ({ latitude, longitude }) => {
      const east = SWEREF_99_TM.toMetres({ latitude, longitude });
      const west = SWEREF_99_TM.toMetres({ latitude, longitude: 30 - longitude });
      expect(west.east - 500_000).toBeCloseTo(500_000 - east.east, 5);
      expect(west.north).toBeCloseTo(east.north, 5);
    }),
  );
});

test('the scale and the false easting do what they say', () => {
  const plain = gaussKruger({ centralMeridianDegrees: 15, scale: 1, falseEastingMetres: 0 });
  const point = { latitude: 62.5, longitude: 17.25 };
  const { east, north } = plain.toMetres(point);
  const tm = SWEREF_99_TM.toMetres(point);
  expect(tm.east).toBeCloseTo(500_000 + 0.9996 * east, 6);
  expect(tm.north).toBeCloseTo(0.9996 * north, 6);
});
