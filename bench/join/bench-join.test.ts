import { expect, test } from 'vitest';
import { anyContains } from '../../src/ground/geo/index.ts';
import { hasPostgis } from '../postgis/throw-away-postgis.ts';
import { makeScenes } from '../scenes.ts';
import { benchJoin, RADIUS_METRES } from './bench-join.ts';
import { withinOfRing } from './plain-within.ts';
import { reportJoin } from './report.ts';
import { faultsOf } from './run-join.ts';
import { benchTurf } from './turf-join.ts';

const SMALL = { polygons: 60, points: 20_000, runs: 1, ellipsoidRuns: 1 };

test('every system of the benchmark gives the same pairs, at a small size', { timeout: 120_000 }, async () => {
  const result = await benchJoin(SMALL);
  const systems = ['product, planar', 'product, on the ground', 'flatbush', 'kdbush'];
  const judges = ['PostGIS ST_DWithin geometry', 'PostGIS ST_DWithin geography'];
  expect(result.rows.map(({ system }) => system)).toEqual(hasPostgis() ? [...systems, ...judges] : systems);
  const { rings, east, north } = makeScenes(SMALL.polygons, SMALL.points);
  let plain = 0;
  for (const ring of rings) {
    for (let i = 0; i < east.length; i++) if (withinOfRing(ring, east[i], north[i], RADIUS_METRES)) plain++;
  }
  expect(plain).toBeGreaterThan(500);
  for (const { judged, pairs } of result.rows) if (judged === 'planar') expect(pairs).toHaveLength(plain);
  expect(faultsOf(result)).toEqual([]);
  const text = reportJoin([result, result], []);
  expect(text).toContain('| product, planar |');
  expect(text).toContain('flatbush / product, planar');
});

test('a pair that differs in the plane is a fault; on the ellipsoid only away from the line', () => {
  const difference = { ring: 3, point: 14, onlyIn: 'product', fromTheLineMetres: 0.0004 } as const;
  const row = (judged: 'planar' | 'ground', fromTheLineMetres: number) => ({
    rows: [{ system: 'other', judged, differences: [{ ...difference, fromTheLineMetres }] }],
    points: 9,
  });
  expect(faultsOf(row('planar', 0.0004) as never)).toHaveLength(1);
  expect(faultsOf(row('ground', 0.0004) as never)).toEqual([]);
  expect(faultsOf(row('ground', -0.02) as never)).toEqual(['9 points, other: 3-14, -0.02 m']);
});

test('turf is compared, and each pair that it gets wrong lies near the line', { timeout: 60_000 }, () => {
  const results = benchTurf(makeScenes(30, 3000, 11), 1, RADIUS_METRES);
  expect(results.map(({ way }) => way)).toEqual(['buffer and point in polygon', 'pointToPolygonDistance']);
  for (const { pairs, wrong } of results) {
    expect(pairs).toBeGreaterThan(20);
    for (const { distanceMetres } of wrong) expect(Math.abs(distanceMetres - RADIUS_METRES)).toBeLessThan(5);
  }
});

test('the made-up data is the same every time, closed, and inside its box', () => {
  const [one, again] = [makeScenes(20, 500), makeScenes(20, 500)];
  expect(again).toEqual(one);
  expect(makeScenes(20, 500, 8)).not.toEqual(one);
  for (const ring of one.rings) {
    expect(ring.length).toBeGreaterThanOrEqual(18);
    expect([ring[0], ring[1]]).toEqual([ring.at(-2), ring.at(-1)]);
    expect(anyContains([[ring]], { east: 0, north: 0 })).toBe(false);
  }
  for (const [i, east] of one.east.entries()) {
    expect(east >= 630_000 && east <= 720_000 && one.north[i] >= 6_520_000 && one.north[i] <= 6_640_000).toBe(true);
  }
});
