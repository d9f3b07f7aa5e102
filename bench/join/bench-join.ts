import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureFrom, type Shape } from '../../src/ground/geo/index.ts';
import { hasPostgis, startThrowAwayPostgis } from '../postgis/throw-away-postgis.ts';
import { makeScenes, type Scenes } from '../scenes.ts';
import { writeScenes } from './files.ts';
import { measureSystem, type MeasuredSystem } from './in-own-process.ts';
import { ringAndPoint, unshared } from './pair-keys.ts';
import { loadScenes, measurePostgis } from './postgis-join.ts';
import { JOIN_SYSTEMS, type JoinSystemName } from './systems.ts';

export const RADIUS_METRES = 500;

export interface JoinSize {
  readonly polygons: number;
  readonly points: number;
  readonly runs: number;
  /** the join on the ellipsoid takes PostGIS ten times as long */
  readonly ellipsoidRuns: number;
}

/** A pair in one answer and not in the other. */
export interface Difference {
  readonly ring: number;
  readonly point: number;
  readonly onlyIn: 'product' | 'other';
  /** how far the pair lies from the radius, metres on the ground; negative is within */
  readonly fromTheLineMetres: number;
}

export interface JoinRow extends MeasuredSystem {
  readonly system: string;
  readonly judged: 'planar' | 'ground';
  /** against the product's answer of the same kind */
  readonly differences: readonly Difference[];
}

export interface JoinResult extends JoinSize {
  readonly rows: readonly JoinRow[];
  /** undefined when PostGIS is not installed: then nothing was judged by it */
  readonly postgis: string | undefined;
}

/** Joins made-up scenes by every system, one after the other on the same data, and lays the answers side by side. */
export async function benchJoin(size: JoinSize, say: (line: string) => void = () => undefined): Promise<JoinResult> {
  const scenes = makeScenes(size.polygons, size.points);
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-bench-'));
  try {
    writeScenes(folder, scenes);
    const measured: Omit<JoinRow, 'differences'>[] = [];
    for (const system of Object.keys(JOIN_SYSTEMS) as JoinSystemName[]) {
      say(system);
      const judged = system === 'product, on the ground' ? 'ground' : 'planar';
      measured.push({ system, judged, ...(await measureSystem(system, folder, size.runs, RADIUS_METRES)) });
    }
    const judge = hasPostgis() ? await measureInPostgis(scenes, size, say) : { rows: [], versions: undefined };
    const rows = [...measured, ...judge.rows].map((row) => ({ ...row, differences: compare(row, measured, scenes) }));
    return { ...size, rows, postgis: judge.versions };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureInPostgis(
  scenes: Scenes,
  size: JoinSize,
  say: (line: string) => void,
): Promise<{ rows: Omit<JoinRow, 'differences'>[]; versions: string }> {
  say('PostGIS: load');
  await using postgis = await startThrowAwayPostgis();
  await loadScenes(postgis, scenes);
  say('PostGIS geometry');
  const planar = await measurePostgis(postgis, 'geom', size.runs, RADIUS_METRES);
  say('PostGIS geography');
  const ground = await measurePostgis(postgis, 'geog', size.ellipsoidRuns, RADIUS_METRES);
  return {
    rows: [
      { system: 'PostGIS ST_DWithin geometry', judged: 'planar', ...planar },
      { system: 'PostGIS ST_DWithin geography', judged: 'ground', ...ground },
    ],
    versions: postgis.versions,
  };
}

function compare(
  row: Omit<JoinRow, 'differences'>,
  measured: readonly Omit<JoinRow, 'differences'>[],
  { rings, east, north }: Scenes,
): Difference[] {
  const product = measured.find(({ system, judged }) => system.startsWith('product') && judged === row.judged)!;
  const { onlyOne, onlyOther } = unshared(product.pairs, row.pairs);
  const tell = (onlyIn: Difference['onlyIn']) => (key: number) => {
    const { ring, point } = ringAndPoint(key);
    const shape: Shape = { kind: 'area', polygons: [[rings[ring]]] };
    const { distanceMetres } = measureFrom(shape)({ east: east[point], north: north[point] });
    return { ring, point, onlyIn, fromTheLineMetres: distanceMetres - RADIUS_METRES };
  };
  return [...onlyOne.map(tell('product')), ...onlyOther.map(tell('other'))];
}
