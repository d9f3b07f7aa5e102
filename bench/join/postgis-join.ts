import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ThrowAwayPostgis } from '../postgis/throw-away-postgis.ts';
import type { Scenes } from '../scenes.ts';
import { inSequence, timeRunsAsync } from '../times.ts';
import type { MeasuredSystem } from './in-own-process.ts';
import { pairKeys, type PairKeys } from './pair-keys.ts';

/** Loads the scenes into tables with an index on each geometry, as SWEREF 99 TM and as points on the ellipsoid. */
export async function loadScenes({ client, folder }: ThrowAwayPostgis, { rings, east, north }: Scenes): Promise<void> {
  const positions = (ring: Float64Array): string =>
    Array.from({ length: ring.length / 2 }, (_, i) => `${ring[2 * i]} ${ring[2 * i + 1]}`).join(',');
  const write = (name: string, lines: string[]): string => {
    const file = join(folder, name);
    writeFileSync(file, lines.join('\n') + '\n', { mode: 0o644 });
    return file;
  };
  const scene = write(
    'scene.csv',
    rings.map((ring, i) => `${i};POLYGON((${positions(ring)}))`),
  );
  const point = write(
    'point.csv',
    Array.from(east, (x, i) => `${i};${x};${north[i]}`),
  );
  await client.query(`
    drop table if exists scene, point, spot;
    create table scene (id int primary key, wkt text, geom geometry(Polygon, 3006), geog geography);
    copy scene (id, wkt) from '${scene}' with (delimiter ';');
    update scene set geom = st_geomfromtext(wkt, 3006);
    update scene set geog = st_transform(geom, 4326)::geography;
    create index on scene using gist (geom);
    create table spot (id int, x float8, y float8);
    copy spot from '${point}' with (delimiter ';');
    create table point as select id, st_setsrid(st_makepoint(x, y), 3006)::geometry(Point, 3006) as geom,
      st_transform(st_setsrid(st_makepoint(x, y), 3006), 4326)::geography as geog from spot;
    create index point_geom on point using gist (geom);
    create index point_geog on point using gist (geog)`);
  // Each on its own: vacuum does not run inside a transaction.
  await client.query('vacuum analyze scene');
  await client.query('vacuum analyze point');
}

/** ST_DWithin over the loaded scenes. @param column geom for the plane, geog for the ellipsoid */
export async function measurePostgis(
  postgis: ThrowAwayPostgis,
  column: 'geom' | 'geog',
  runs: number,
  radiusMetres: number,
): Promise<MeasuredSystem> {
  const { client } = postgis;
  const from = `from scene join point on st_dwithin(scene.${column}, point.${column}, ${radiusMetres})`;
  const build = await timeRunsAsync(Math.min(runs, 3), () => client.query(`reindex index point_${column}`));
  const joined = await timeRunsAsync(runs, () => client.query(`select count(*) ${from}`));
  return {
    build,
    join: joined,
    buildAndJoin: inSequence(build, joined),
    peakMegabytes: await peakMegabytes(postgis),
    pairs: await dumpPairs(postgis, from),
  };
}

async function dumpPairs({ client, folder }: ThrowAwayPostgis, from: string): Promise<PairKeys> {
  const file = join(folder, 'pairs.csv');
  await client.query(`copy (select scene.id, point.id ${from}) to '${file}' with (format csv)`);
  const lines = readFileSync(file, 'utf8').trim().split('\n').filter(Boolean);
  const rings = new Uint32Array(lines.length);
  const points = new Uint32Array(lines.length);
  for (const [k, line] of lines.entries()) {
    const comma = line.indexOf(',');
    rings[k] = Number(line.slice(0, comma));
    points[k] = Number(line.slice(comma + 1));
  }
  return pairKeys(rings, points);
}

/** The most that the one process serving us has held, shared memory that it touched included. */
async function peakMegabytes({ client }: ThrowAwayPostgis): Promise<number> {
  const { rows } = await client.query<{ status: string }>("select pg_read_file('/proc/self/status') as status");
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(rows[0].status)?.[1]) / 1024);
}
