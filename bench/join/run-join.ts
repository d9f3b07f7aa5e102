import { makeScenes } from '../scenes.ts';
import { benchJoin, RADIUS_METRES, type JoinResult, type JoinSize } from './bench-join.ts';
import { reportJoin } from './report.ts';
import { benchTurf } from './turf-join.ts';

const FULL: JoinSize = { polygons: 1000, points: 1_000_000, runs: 9, ellipsoidRuns: 1 };
const TENTH: JoinSize = { ...FULL, points: 100_000, ellipsoidRuns: 3 };

/** What a benchmark hands back: the text, and whether every answer was the one it had to be. */
export interface BenchOutcome {
  readonly report: string;
  readonly versions: readonly string[];
  readonly faults: readonly string[];
  /** how it was taken, where that differs from the join */
  readonly notes?: readonly string[];
}

/** The join of 1,000 polygons and 1,000,000 points, also at a tenth of the points; or the tenth alone. */
export async function runJoin(tenthOnly: boolean, say: (line: string) => void): Promise<BenchOutcome> {
  const sizes: JoinResult[] = [];
  for (const size of tenthOnly ? [TENTH] : [FULL, TENTH]) {
    sizes.push(await benchJoin(size, (line) => say(`${size.polygons} x ${size.points}: ${line}`)));
  }
  say('100 x 5000: turf');
  const turf = benchTurf(makeScenes(100, 5000, 11), 3, RADIUS_METRES);
  return {
    report: reportJoin(sizes, turf),
    versions: [sizes[0].postgis ?? 'PostGIS is not installed: nothing here was judged by it'],
    faults: sizes.flatMap(faultsOf),
  };
}

/** In the plane every pair must be equal; on the ellipsoid a pair may differ within a millimetre of the line. */
export function faultsOf({ rows, points }: JoinResult): string[] {
  return rows.flatMap(({ system, judged, differences }) =>
    differences
      .filter(({ fromTheLineMetres }) => judged === 'planar' || Math.abs(fromTheLineMetres) >= 0.001)
      .map(
        ({ ring, point, fromTheLineMetres }) => `${points} points, ${system}: ${ring}-${point}, ${fromTheLineMetres} m`,
      ),
  );
}
