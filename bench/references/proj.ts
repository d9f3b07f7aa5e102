import { spawnSync } from 'node:child_process';

/** Runs of PROJ's own programs, one process for many points. Numbers go in and out as text with all their digits. */

export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}
export interface Metres {
  readonly east: number;
  readonly north: number;
}
export type ProjectedSystem = 'EPSG:3006' | 'EPSG:3011';

/** SWEREF 99 in degrees: the same datum on both sides, so that only the projection is judged. */
const GEOGRAPHIC = 'EPSG:4619';

/** "9.1.1", or undefined when Debian's proj-bin is not installed. */
export function projVersion(): string | undefined {
  const run = spawnSync('cs2cs', [], { encoding: 'utf8' });
  return run.error ? undefined : /Rel\. ([\d.]+),/.exec(run.stderr + run.stdout)?.[1];
}

export function projToMetres(points: readonly Degrees[], system: ProjectedSystem): Metres[] {
  const rows = points.map(({ latitude, longitude }) => [latitude, longitude]);
  return ask('cs2cs', ['-f', '%.6f', GEOGRAPHIC, system], rows).map(([north, east]) => ({ east, north }));
}

export function projToDegrees(points: readonly Metres[], system: ProjectedSystem): Degrees[] {
  const rows = points.map(({ east, north }) => [north, east]);
  return ask('cs2cs', ['-f', '%.12f', system, GEOGRAPHIC], rows).map(([latitude, longitude]) => ({
    latitude,
    longitude,
  }));
}

/** Metres along the geodesic on GRS 80, by Karney's method. */
export function geodesicMetres(pairs: readonly (readonly [Degrees, Degrees])[]): number[] {
  const rows = pairs.map(([a, b]) => [a.latitude, a.longitude, b.latitude, b.longitude]);
  return ask('geod', ['-I', '-f', '%.12f', '-F', '%.6f', '+ellps=GRS80'], rows).map(([, , metres]) => metres);
}

function ask(program: string, options: readonly string[], rows: readonly (readonly number[])[]): number[][] {
  const input = rows.map((row) => row.join(' ')).join('\n') + '\n';
  const run = spawnSync(program, options, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status}: ${run.stderr}`, { cause: run.error });
  const answers = run.stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  if (answers.length !== rows.length) throw new Error(`${program} answered ${answers.length} of ${rows.length} rows`);
  return answers;
}
