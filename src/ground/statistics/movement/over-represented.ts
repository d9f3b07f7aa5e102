import type { TableSummary } from './table-summary.ts';

/** Less than a fifth more is nothing to act on, however sure: the calculator's own limit. */
const LEAST_RATIO = 1.2;

/** Where in the table more is seen than by chance. */
export interface OverRepresented {
  /** the nearest band of space that has any, and the soonest band of time in it */
  readonly spaceBand: number;
  readonly timeBand: number;
  /** the last band of time that follows on it without a break */
  readonly lastTimeBand: number;
  /** how many cells in all */
  readonly cells: number;
}

/**
 * The first cell that stands out, nearest and then soonest, taking into account how many cells there are.
 * @param alpha a cell counts when chance alone makes any cell stand out as much with at most this probability
 * @returns null when none does
 */
export function firstOverRepresented(table: TableSummary, alpha: number): OverRepresented | null {
  const standsOut = (row: number, column: number): boolean => {
    const adjusted = table.adjustedP[row]?.[column] ?? null;
    return adjusted !== null && adjusted <= alpha && (table.ratio[row][column] ?? Infinity) >= LEAST_RATIO;
  };
  const cells = table.adjustedP.flatMap((row, spaceBand) =>
    row.flatMap((_, timeBand) => (standsOut(spaceBand, timeBand) ? [{ spaceBand, timeBand }] : [])),
  );
  if (cells.length === 0) return null;
  const [{ spaceBand, timeBand }] = cells;
  let lastTimeBand = timeBand;
  while (standsOut(spaceBand, lastTimeBand + 1)) lastTimeBand++;
  return { spaceBand, timeBand, lastTimeBand, cells: cells.length };
}
