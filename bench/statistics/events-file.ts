import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { gaussKruger } from '../../src/ground/geo/index.ts';
import type { TimedPoints } from '../../src/ground/statistics/index.ts';
import { readNumbers, writeNumbers } from './numbers-file.ts';

/** Crimes in Houston, January to August 2010: the example of the R package ggmap. */
const HOUSTON = new URL('../../../shared/data/incidents/houston_crime_2010.csv.gz', import.meta.url);
const MILLISECONDS_A_DAY = 86_400_000;

export function writeEvents(folder: string, { x, y, days }: TimedPoints): void {
  writeNumbers(folder, 'x', x);
  writeNumbers(folder, 'y', y);
  writeNumbers(folder, 'days', days);
}

export function readEvents(folder: string): TimedPoints {
  return { x: readNumbers(folder, 'x'), y: readNumbers(folder, 'y'), days: readNumbers(folder, 'days') };
}

/**
 * The burglaries of Houston with the day of each; some lie far outside the city.
 * @param every of them, one in so many
 * @returns null where the file is absent
 */
export function houstonBurglaries(every: number): TimedPoints | null {
  if (!existsSync(HOUSTON)) return null;
  const plane = gaussKruger({ centralMeridianDegrees: -95.4, scale: 1, falseEastingMetres: 500_000 });
  const rows = gunzipSync(readFileSync(HOUSTON)).toString('utf8').split('\n');
  const burglaries = rows.flatMap((row) => {
    const cells = /^(\S+) .*?,"burglary",.*,(-?[\d.]+),(-?[\d.]+)$/.exec(row);
    if (cells === null) return [];
    const { east, north } = plane.toMetres({ longitude: Number(cells[2]), latitude: Number(cells[3]) });
    return [{ east, north, day: Date.parse(cells[1]) / MILLISECONDS_A_DAY }];
  });
  const kept = burglaries.filter((_, place) => place % every === 0);
  return {
    x: Float64Array.from(kept, ({ east }) => Math.round(east * 10) / 10),
    y: Float64Array.from(kept, ({ north }) => Math.round(north * 10) / 10),
    days: Float64Array.from(kept, ({ day }) => day),
  };
}
