import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, afterAll, describe, test } from 'vitest';
import {
  hasPostgis,
  POSTGIS_MISSING,
  startThrowAwayPostgis,
  type ThrowAwayPostgis,
} from '../../bench/postgis/throw-away-postgis.ts';
import type { Shape } from '../../src/ground/geo/index.ts';

/** In the continuous run an absent judge is a failure; on a developer's machine it is said aloud and passed over. */
const MUST_JUDGE = process.env.CI === 'true';

/**
 * Judges by PostGIS: a private server for one file of tests.
 * @param judge the tests; the server is there once they run
 */
export function byPostgis(name: string, judge: (postgis: () => ThrowAwayPostgis) => void): void {
  if (!hasPostgis() && !MUST_JUDGE) {
    describe(name, () => {
      test('judged by PostGIS', ({ skip }) => skip(POSTGIS_MISSING));
    });
    return;
  }
  describe(name, () => {
    let postgis: ThrowAwayPostgis | undefined;
    beforeAll(async () => {
      if (!hasPostgis()) throw new Error(POSTGIS_MISSING);
      postgis = await startThrowAwayPostgis();
    }, 120_000);
    afterAll(() => postgis?.[Symbol.asyncDispose]());
    judge(() => postgis!);
  });
}

/** An area as well-known text, every digit of its coordinates. */
export function wktOf(shape: Shape): string {
  if (shape.kind === 'disc') return `POINT (${shape.centre.east} ${shape.centre.north})`;
  const rings = (polygon: readonly Float64Array[]): string => `(${polygon.map(ringText).join(',')})`;
  return `MULTIPOLYGON (${shape.polygons.map(rings).join(',')})`;
}

function ringText(ring: Float64Array): string {
  return `(${Array.from({ length: ring.length / 2 }, (_, i) => `${ring[2 * i]} ${ring[2 * i + 1]}`).join(',')})`;
}

/** Fills a table from rows of text columns, by a file that the server reads. */
export async function fill(postgis: ThrowAwayPostgis, table: string, rows: readonly string[]): Promise<void> {
  const file = join(postgis.folder, `${table}.csv`);
  writeFileSync(file, rows.join('\n') + '\n', { mode: 0o644 });
  await postgis.client.query(`copy ${table} from '${file}' with (delimiter ';')`);
}
