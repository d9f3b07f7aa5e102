import { demandCounts } from '../demands.ts';
import type { DisclosureRefusal } from './refusals.ts';
import type { CountTable } from './table-network.ts';

/** Totals that came with a table; each is held against the sum of its cells. */
export interface GivenTotals {
  readonly rowTotals?: Float64Array;
  readonly columnTotals?: Float64Array;
  readonly grandTotal?: number;
}

/** What is wrong with a table before anything in it is hidden. */
export function faultInTable(table: CountTable, given: GivenTotals): DisclosureRefusal | undefined {
  const { rows, columns, cells } = table;
  const fault = demandCounts('counts', cells);
  if (fault !== undefined) return fault;
  if (cells.length !== rows * columns) return { code: 'table-ragged', detail: { rows, columns, cells: cells.length } };
  return (
    faultInTotals('row', given.rowTotals, sums(table, 'row')) ??
    faultInTotals('column', given.columnTotals, sums(table, 'column')) ??
    faultInTotals('grand', given.grandTotal === undefined ? undefined : [given.grandTotal], [sumOf(cells)])
  );
}

/** Of every row, or of every column. */
export function sums({ rows, columns, cells }: CountTable, of: 'row' | 'column'): Float64Array {
  const totals = new Float64Array(of === 'row' ? rows : columns);
  cells.forEach((value, at) => (totals[of === 'row' ? Math.floor(at / columns) : at % columns] += value));
  return totals;
}

function faultInTotals(
  kind: string,
  given: ArrayLike<number> | undefined,
  summed: ArrayLike<number>,
): DisclosureRefusal | undefined {
  if (given === undefined) return undefined;
  if (given.length !== summed.length) {
    const detail = { name: `${kind}Totals`, length: given.length, otherName: 'counts', otherLength: summed.length };
    return { code: 'lengths-differ', detail };
  }
  for (let place = 0; place < given.length; place++) {
    if (given[place] === summed[place]) continue;
    return { code: 'totals-do-not-add-up', detail: { kind, place, given: given[place], summed: summed[place] } };
  }
  return undefined;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
