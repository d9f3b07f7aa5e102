import { expect, test } from 'vitest';
import type { ThrowAwayPostgis } from '../../bench/postgis/throw-away-postgis.ts';
import {
  anyContains,
  areaSquareMetres,
  buildGridIndex,
  centroidOf,
  distrustPolygons,
  joinWithin,
  measureFrom,
} from '../../src/ground/geo/index.ts';
import { nearestOnRings } from '../../src/ground/geo/nearest-point.ts';
import { byPostgis, fill, wktOf } from './postgis.ts';
import { randomScene, type RandomScene } from './random-scene.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const RADIUS = 500;
const MILLIMETRE = 0.001;

byPostgis('scenes all over Sweden', (postgis) => {
  for (const seed of SEEDS) {
    test(`seed ${seed}: every pair, distance, containment, area and centroid`, { timeout: 180_000 }, async () => {
      const scene = randomScene(seed, 60, 3000);
      for (const { polygons } of scene.areas) expect(distrustPolygons(polygons)).toBeUndefined();
      await load(postgis(), scene);
      await judgePairs(postgis(), scene);
      await judgeDistances(postgis(), scene);
      await judgeAreas(postgis(), scene);
    });
  }
});

async function load(postgis: ThrowAwayPostgis, { areas, points }: RandomScene): Promise<void> {
  await postgis.client.query(`
    drop table if exists area, point;
    create table area (id int primary key, wkt text);
    create table point (id int primary key, east float8, north float8)`);
  await fill(
    postgis,
    'area',
    areas.map((shape, i) => `${i};${wktOf(shape)}`),
  );
  await fill(
    postgis,
    'point',
    points.map(({ east, north }, i) => `${i};${east};${north}`),
  );
  await postgis.client.query(`
    alter table area add geom geometry, add geog geography;
    update area set geom = st_geomfromtext(wkt, 3006);
    update area set geog = st_transform(geom, 4326)::geography;
    alter table point add geom geometry, add geog geography;
    update point set geom = st_setsrid(st_makepoint(east, north), 3006);
    update point set geog = st_transform(geom, 4326)::geography;
    create index on point using gist (geom);
    create index on point using gist (geog);
    analyze`);
}

async function judgePairs(postgis: ThrowAwayPostgis, { areas, points }: RandomScene): Promise<void> {
  const east = Float64Array.from(points, (point) => point.east);
  const north = Float64Array.from(points, (point) => point.north);
  const index = buildGridIndex(east, north);
  const pairsOf = async (column: string): Promise<Set<string>> => {
    const { rows } = await postgis.client.query<{ pair: string }>(
      `select area.id || '-' || point.id as pair from area join point on st_dwithin(area.${column}, point.${column}, $1)`,
      [RADIUS],
    );
    return new Set(rows.map(({ pair }) => pair));
  };
  const ours = (mode: 'ground' | 'planar'): Set<string> => {
    const found = joinWithin(areas, index, RADIUS, mode);
    return new Set(Array.from(found.shapes, (shape, k) => `${shape}-${found.points[k]}`));
  };
  const planar = ours('planar');
  expect(planar.size).toBeGreaterThan(500);
  expect(unshared(planar, await pairsOf('geom'))).toEqual([]);
  // On the ellipsoid both sides round: a pair may differ when it lies on the line.
  const differing = unshared(ours('ground'), await pairsOf('geog')).map((pair) => {
    const [shape, point] = pair.split('-').map(Number);
    return { pair, fromTheLine: measureFrom(areas[shape])(points[point]).distanceMetres - RADIUS };
  });
  for (const { pair, fromTheLine } of differing) expect(Math.abs(fromTheLine), pair).toBeLessThan(MILLIMETRE);
}

interface JudgedDistance {
  readonly area: number;
  readonly point: number;
  readonly planar: number;
  readonly ground: number;
  readonly inside: boolean;
}

async function judgeDistances(postgis: ThrowAwayPostgis, { areas, points }: RandomScene): Promise<void> {
  const { rows } = await postgis.client.query<JudgedDistance>(`
    select area.id as area, point.id as point, st_distance(area.geom, point.geom) as planar,
      st_distance(area.geog, point.geog) as ground, st_contains(area.geom, point.geom) as inside
    from area join point on st_dwithin(area.geom, point.geom, 2000) where (area.id + point.id) % 11 = 0`);
  expect(rows.length).toBeGreaterThan(300);
  for (const row of rows) {
    const { polygons } = areas[row.area];
    const point = points[row.point];
    const inside = anyContains(polygons, point);
    expect(inside).toBe(row.inside);
    const planar = inside ? 0 : Math.sqrt(nearestOnRings(polygons.flat(), point).distanceSquared);
    expect(Math.abs(planar - row.planar)).toBeLessThan(1e-6);
    // One way only: PostGIS looks for the nearest point on a sphere and measures to it on the ellipsoid, so that it
    // can choose a point that is farther away, seen here by up to 25 cm.
    expect(measureFrom(areas[row.area])(point).distanceMetres).toBeLessThan(row.ground + MILLIMETRE);
  }
  expect(rows.filter(({ inside }) => inside).length).toBeGreaterThan(5);
  await judgeGround(postgis, { areas, points }, rows);
}

/** Between two points PostGIS follows Karney's geodesic: to our nearest point, and to corners 2 m apart along the edge. */
async function judgeGround(
  postgis: ThrowAwayPostgis,
  { areas, points }: RandomScene,
  rows: readonly JudgedDistance[],
): Promise<void> {
  const asked = rows.filter(({ inside }) => !inside).slice(0, 150);
  const ours = asked.map(({ area, point }) => measureFrom(areas[area])(points[point]));
  const { rows: judged } = await postgis.client.query<{ there: number; least: number }>(
    `select st_distance(point.geog, st_transform(st_setsrid(st_makepoint(t.e, t.n), 3006), 4326)::geography) as there,
       (select min(st_distance(point.geog, st_transform(corner.geom, 4326)::geography))
        from st_dumppoints(st_segmentize(area.geom, 2)) as corner) as least
     from unnest($1::int[], $2::int[], $3::float8[], $4::float8[]) with ordinality as t(a, p, e, n, turn)
     join area on area.id = a join point on point.id = p order by turn`,
    [
      asked.map(({ area }) => area),
      asked.map(({ point }) => point),
      ours.map(({ nearest }) => nearest.east),
      ours.map(({ nearest }) => nearest.north),
    ],
  );
  expect(judged).toHaveLength(asked.length);
  for (const [i, { there, least }] of judged.entries()) {
    expect(Math.abs(ours[i].distanceMetres - there)).toBeLessThan(MILLIMETRE / 50);
    expect(ours[i].distanceMetres).toBeLessThan(least + MILLIMETRE / 50);
  }
}

async function judgeAreas(postgis: ThrowAwayPostgis, { areas }: RandomScene): Promise<void> {
  const { rows } = await postgis.client.query<{
    id: number;
    east: number;
    north: number;
    square: number;
    valid: boolean;
  }>(`
    select id, st_x(st_centroid(geom)) as east, st_y(st_centroid(geom)) as north, st_area(geog) as square,
      st_isvalid(geom) as valid from area`);
  expect(rows).toHaveLength(areas.length);
  for (const { id, east, north, square, valid } of rows) {
    expect(valid).toBe(true);
    expect(Math.abs(areaSquareMetres(areas[id]) / square - 1)).toBeLessThan(0.0001);
    const centroid = centroidOf(areas[id]);
    expect(Math.hypot(centroid.east - east, centroid.north - north)).toBeLessThan(1e-6);
  }
}

function unshared(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...[...one].filter((pair) => !other.has(pair)), ...[...other].filter((pair) => !one.has(pair))];
}
