import { positionOf, tableNetwork, type CountTable } from '../../src/ground/statistics/disclosure/table-network.ts';

/**
 * Every table of whole numbers that agrees with what is published, found by trying: slow, plain, and for small tables only.
 * @param shown by entry, totals too; null = hidden
 * @param least the least that a hidden number can be
 * @returns all entries of each table
 */
export function possibleTables(shown: readonly (number | null)[], table: CountTable, least: number): number[][] {
  const cells = shown.flatMap((_, entry) => (isCell(entry, table) ? [entry] : []));
  const hidden = cells.filter((entry) => shown[entry] === null);
  const tried = new Map<number, number>(cells.map((entry) => [entry, shown[entry] ?? least]));
  const found: number[][] = [];
  const entriesNow = (): Float64Array =>
    tableNetwork({ ...table, cells: Float64Array.from(cells, (entry) => tried.get(entry)!) }).values;
  const tryFrom = (place: number): void => {
    const now = entriesNow();
    // The numbers not tried yet stand at their least: a total that is passed already cannot be reached again.
    if (shown.some((value, entry) => value !== null && now[entry] > value)) return;
    if (place === hidden.length) {
      if (shown.every((value, entry) => (value === null ? now[entry] >= least : now[entry] === value)))
        found.push([...now]);
      return;
    }
    for (let value = least; ; value++) {
      tried.set(hidden[place], value);
      const grown = entriesNow();
      if (shown.some((published, entry) => published !== null && grown[entry] > published)) break;
      tryFrom(place + 1);
    }
    tried.set(hidden[place], least);
  };
  tryFrom(0);
  return found;
}

function isCell(entry: number, table: CountTable): boolean {
  const { row, column } = positionOf(entry, table);
  return row < table.rows && column < table.columns;
}
