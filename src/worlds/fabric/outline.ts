import { EAST_EDGE, NORTH_EDGE, SHEET, SOUTH_EDGE, WEST_EDGE } from '../frame.ts';
import type { SheetPlace } from '../frame.ts';
import type { Line, Spot } from '../shape/spot.ts';

/**
 * The border of all sheets together, in the plan metres of the first sheet. Sheets fill rows from the west, so only
 * the northernmost row can be shorter than the others.
 */
export function municipalityOutline(sheets: readonly SheetPlace[]): Line {
  const lastRow = sheets.at(-1)!.row;
  const columns = Math.max(...sheets.slice(0, 2000).map(({ column }) => column)) + 1;
  const lastColumns = sheets.at(-1)!.column + 1;
  const south = across(SOUTH_EDGE, 0, 0, columns);
  const east = up(EAST_EDGE, columns - 1, 0, lastColumns < columns ? lastRow : lastRow + 1);
  const step = lastColumns < columns ? across(NORTH_EDGE, lastRow - 1, lastColumns, columns).toReversed() : [];
  const inner = lastColumns < columns ? up(EAST_EDGE, lastColumns - 1, lastRow, lastRow + 1) : [];
  const north = across(NORTH_EDGE, lastRow, 0, lastColumns).toReversed();
  const west = up(WEST_EDGE, 0, 0, lastRow + 1).toReversed();
  const spots = [...south, ...east, ...step, ...inner, ...north, ...west];
  const ring = spots.filter((spot, i) => i === 0 || spot[0] !== spots[i - 1][0] || spot[1] !== spots[i - 1][1]);
  ring[ring.length - 1] = ring[0]!;
  return ring;
}

function moved(line: Line, column: number, row: number): Line {
  return line.map(([x, y]): Spot => [x + column * SHEET.width, y - row * SHEET.height]);
}

/** The same edge of a run of sheets, west to east. */
function across(line: Line, row: number, from: number, to: number): Line {
  return Array.from({ length: to - from }, (_, i) => moved(line, from + i, row)).flat();
}

/** The same edge of a run of sheets, south to north. */
function up(line: Line, column: number, from: number, to: number): Line {
  return Array.from({ length: to - from }, (_, i) => moved(line.toReversed(), column, from + i)).flat();
}
