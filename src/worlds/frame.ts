import type { SwerefPoint } from '../ground/geo/position.ts';
import type { Line, Spot } from './shape/spot.ts';

/** A town plan is drawn on a sheet of 7 by 5 km; a larger municipality is many sheets laid edge to edge. */
export const SHEET = { left: -1800, top: -1900, right: 5200, bottom: 3100, width: 7000, height: 5000 } as const;

/** The south-west corner of the first sheet: open sea, more than 60 km from the nearest coast. */
export const SOUTH_WEST: SwerefPoint = { east: 690_000, north: 6_790_000 };

/** Which sheet: columns eastwards, rows northwards, from 0. */
export interface SheetPlace {
  readonly column: number;
  readonly row: number;
}

export function onTheGround([x, y]: Spot, { column, row }: SheetPlace): SwerefPoint {
  return {
    east: SOUTH_WEST.east + column * SHEET.width + (x - SHEET.left),
    north: SOUTH_WEST.north + row * SHEET.height + (SHEET.bottom - y),
  };
}

// Opposite edges have the same course, so sheets fit; the corners and every spot where a road, a railway or a river
// leaves the sheet are among these.
export const WEST_EDGE: Line = [
  [-1800, -1900],
  [-1730, -1650],
  [-1640, -1320],
  [-1760, -900],
  [-1910, -560],
  [-1880, -200],
  [-1760, 130],
  [-1800, 520],
  [-1800, 760],
  [-1690, 1080],
  [-1560, 1420],
  [-1640, 1850],
  [-1830, 2250],
  [-1900, 2580],
  [-1820, 2850],
  [-1800, 3100],
];
export const NORTH_EDGE: Line = [
  [-1800, -1900],
  [-1380, -1840],
  [-920, -1760],
  [-420, -1870],
  [100, -2010],
  [480, -1990],
  [800, -1910],
  [1180, -1840],
  [1640, -1890],
  [2020, -1930],
  [2290, -1900],
  [2700, -1820],
  [3180, -1900],
  [3600, -2010],
  [4010, -1980],
  [4400, -1900],
  [4800, -1860],
  [5200, -1900],
];
export const EAST_EDGE: Line = WEST_EDGE.map(([x, y]): Spot => [x + SHEET.width, y]);
export const SOUTH_EDGE: Line = NORTH_EDGE.map(([x, y]): Spot => [x, y + SHEET.height]);

/** The whole sheet as a closed ring. */
export const SHEET_RING: Line = [
  ...NORTH_EDGE,
  ...EAST_EDGE.slice(1),
  ...SOUTH_EDGE.toReversed().slice(1),
  ...WEST_EDGE.toReversed().slice(1),
];

/**
 * Moves the spots of a sheet a little, so that no two towns lie alike; nothing moves within 250 m of the edges.
 * The waves are long and low, so that lines which do not cross still do not.
 */
export function sheetBend(amplitudeMetres: number, phase: number): (spot: Spot) => Spot {
  return ([x, y]) => {
    const inwards = Math.min(x - SHEET.left, SHEET.right - x, y - SHEET.top, SHEET.bottom - y) - 250;
    const weight = amplitudeMetres * Math.min(1, Math.max(0, inwards / 700));
    return [x + weight * Math.sin(y / 410 + x / 900 + phase), y + weight * Math.sin(x / 470 - y / 1100 + phase * 1.7)];
  };
}
