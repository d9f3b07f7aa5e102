import { finish, kernelDensity, type EdgeCorrection, type Points } from '../../src/ground/statistics/index.ts';
import { drawNormal } from '../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../src/ground/statistics/numbers/random-stream.ts';
import type { Answer, Size } from './contest.ts';
import { readNumbers, writeNumbers } from './numbers-file.ts';

/** A county of 90 by 120 km in cells of 100 m; a tenth of the events on a tenth of the land. */
const COUNTY = {
  full: { events: 1_000_000, columns: 900, rows: 1200 },
  tenth: { events: 100_000, columns: 285, rows: 379 },
} as const;
const [WEST, SOUTH, CELL] = [630_000, 6_520_000, 100];
export const SIGMA = 500;
export const EVENTS = { full: COUNTY.full.events, tenth: COUNTY.tenth.events };

/** Sixty towns and a seventh of the events anywhere. */
export function writeEvents(folder: string, size: Size): boolean {
  const { events, columns, rows } = COUNTY[size];
  const random = randomStream(31, 0);
  const [wide, high] = [columns * CELL, rows * CELL];
  const towns = Array.from({ length: 60 }, () => [
    WEST + wide * (0.15 + 0.7 * random()),
    SOUTH + high * (0.15 + 0.7 * random()),
    600 + 2400 * random(),
  ]);
  const within = (value: number, from: number, length: number): number =>
    Math.min(from + length - 1, Math.max(from, value));
  const x = new Float64Array(events);
  const y = new Float64Array(events);
  for (let event = 0; event < events; event++) {
    const anywhere = random() < 0.15;
    const [east, north, spread] = towns[Math.floor(random() ** 1.6 * towns.length)];
    x[event] = anywhere ? WEST + wide * random() : within(east + spread * drawNormal(random), WEST, wide);
    y[event] = anywhere ? SOUTH + high * random() : within(north + spread * drawNormal(random), SOUTH, high);
  }
  writeNumbers(folder, 'x', x);
  writeNumbers(folder, 'y', y);
  writeNumbers(folder, 'grid', Float64Array.of(WEST, SOUTH, CELL, columns, rows, SIGMA));
  return true;
}

export function densityOf(folder: string, edge: EdgeCorrection): () => Answer {
  const points: Points = { x: readNumbers(folder, 'x'), y: readNumbers(folder, 'y') };
  const [westMetres, southMetres, cellSizeMetres, columns, rows, sigmaMetres] = readNumbers(folder, 'grid');
  const grid = { westMetres, southMetres, cellSizeMetres, columns, rows };
  return () => {
    const found = finish(kernelDensity({ points, grid, sigmaMetres, reachSigmas: 4, edge, inside: null }));
    if (!found.ok) throw new Error(found.refusal.code);
    const { density, eventsOnSurface, peak } = found.value;
    return { events: eventsOnSurface, peak: peak.density, squares: density.reduce((sum, one) => sum + one * one, 0) };
  };
}

/** Others put each event in the middle of its cell; ours shares it among four. */
export const NEARLY = { events: { relative: 5e-4 }, peak: { relative: 0.005 }, squares: { relative: 0.005 } };
