import type { Random } from '../../src/ground/random.ts';
import { drawNormal } from '../../src/ground/statistics/numbers/draw.ts';
import { randomStream } from '../../src/ground/statistics/numbers/random-stream.ts';
import type { Points, TimedPoints } from '../../src/ground/statistics/points.ts';

/** A box of the size of a county, metres: nothing in it is a real place. */
export const COUNTY = {
  westMetres: 600_000,
  southMetres: 6_500_000,
  eastMetres: 690_000,
  northMetres: 6_620_000,
} as const;
const SIDE = { east: COUNTY.eastMetres - COUNTY.westMetres, north: COUNTY.northMetres - COUNTY.southMetres };

const CENTRES = 60;
/** of the points: anywhere in the county, and not near a centre */
const BACKGROUND_SHARE = 0.15;
/** the first centres draw more: the share of points at centre n falls as n grows, as towns do */
const UNEVENNESS = 1.6;

const TOWN_METRES = 12_000;
const DAYS = 1826;
const FOLLOWED_SHARE = 0.2;
const FOLLOWS_WITHIN = { metres: 100, days: 14 };

/**
 * Points that gather around towns of different size, with some in between: for joins, density and tiles.
 * @returns metres with one decimal; the same for the same seed
 */
export function countyPoints(count: number, seed: number): Points {
  const centres = drawCentres(randomStream(seed, 0));
  const random = randomStream(seed, 1);
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  for (let point = 0; point < count; point++) {
    const isBackground = random() < BACKGROUND_SHARE;
    const centre = centres[Math.floor(random() ** UNEVENNESS * CENTRES)];
    const east = isBackground ? SIDE.east * random() : centre.east + centre.spread * drawNormal(random);
    const north = isBackground ? SIDE.north * random() : centre.north + centre.spread * drawNormal(random);
    x[point] = COUNTY.westMetres + toDecimetre(clamped(east, SIDE.east));
    y[point] = COUNTY.southMetres + toDecimetre(clamped(north, SIDE.north));
  }
  return { x, y };
}

/**
 * Events of five years in a town of 12 by 12 km: a fifth follow an earlier one, near it and within two weeks of it.
 * @returns metres with one decimal, whole days from 0; in the order drawn, not by day
 */
export function nearRepeatEvents(count: number, seed: number): TimedPoints {
  const random = randomStream(seed, 2);
  const [x, y, days] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let event = 0; event < count; event++) {
    const follows = event > 0 && random() < FOLLOWED_SHARE;
    const first = Math.floor(random() * event);
    x[event] = toDecimetre(follows ? x[first] + FOLLOWS_WITHIN.metres * drawNormal(random) : TOWN_METRES * random());
    y[event] = toDecimetre(follows ? y[first] + FOLLOWS_WITHIN.metres * drawNormal(random) : TOWN_METRES * random());
    const day = follows ? days[first] + random() * FOLLOWS_WITHIN.days : random() * DAYS;
    days[event] = Math.min(DAYS - 1, Math.floor(day));
  }
  return { x, y, days };
}

/** Counts in the cells of a grid: few in most, and some thirty round hot spots of different size on top. Row by row. */
export function gridOfCounts(columns: number, rows: number, seed: number): Float64Array {
  const random = randomStream(seed, 3);
  const counts = Float64Array.from({ length: columns * rows }, () => Math.floor(-2 * Math.log(1 - random())));
  for (let spot = 0; spot < 30; spot++) {
    const [column, row, spread] = [random() * columns, random() * rows, 2 + 6 * random()];
    for (let cell = 0; cell < counts.length; cell++) {
      const square = ((cell % columns) - column) ** 2 + (Math.floor(cell / columns) - row) ** 2;
      const height = square / (2 * spread * spread);
      if (height < 8) counts[cell] += Math.floor(12 * Math.exp(-height) * random());
    }
  }
  return counts;
}

function drawCentres(random: Random): readonly { east: number; north: number; spread: number }[] {
  return Array.from({ length: CENTRES }, () => ({
    east: SIDE.east * (0.15 + 0.7 * random()),
    north: SIDE.north * (0.15 + 0.7 * random()),
    spread: 600 + 2400 * random(),
  }));
}

function clamped(value: number, most: number): number {
  return Math.min(most - 1, Math.max(0, value));
}

function toDecimetre(value: number): number {
  return Math.round(value * 10) / 10;
}
