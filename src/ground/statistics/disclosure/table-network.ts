/** Counts of people or events by row and column, without totals. One row or one column makes a one-way table. */
export interface CountTable {
  readonly rows: number;
  readonly columns: number;
  /** row after row */
  readonly cells: Float64Array;
}

/**
 * A table with its totals, as a network in which nothing is lost: every number is an arc, and that a row adds up to its total
 * means that as much flows into a node as out of it. Whole numbers in, whole numbers out: the bounds of a hidden number are
 * found by pushing flow, without rounding.
 * @source Cox 1995, J. Am. Stat. Assoc. 90:1453-1462
 */
export interface TableNetwork {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly values: Float64Array;
  /** 1 where the number is a total */
  readonly isTotal: Uint8Array;
  /** the total of everything; the last entry */
  readonly grand: number;
  /** the entries that touch each node */
  readonly touching: readonly Int32Array[];
}

export function isOneWay({ rows, columns }: CountTable): boolean {
  return rows === 1 || columns === 1;
}

/** Entries are numbered row after row, each row with its total last, the row of totals last of all. */
export function tableNetwork(table: CountTable): TableNetwork {
  return isOneWay(table) ? oneWayNetwork(table.cells) : twoWayNetwork(table);
}

/** Row and column of an entry; totals stand in the row, or the column, after the last. */
export function positionOf(entry: number, { rows, columns }: CountTable): { row: number; column: number } {
  if (rows === 1) return { row: 0, column: entry };
  if (columns === 1) return { row: entry, column: 0 };
  return { row: Math.floor(entry / (columns + 1)), column: entry % (columns + 1) };
}

/** The entry at a row and column, or nothing outside the table. */
export function entryAt(row: number, column: number, { rows, columns }: CountTable): number | undefined {
  const lastRow = rows === 1 ? 0 : rows;
  const lastColumn = columns === 1 && rows !== 1 ? 0 : columns;
  if (row < 0 || column < 0 || row > lastRow || column > lastColumn) return undefined;
  if (rows === 1) return column;
  return columns === 1 ? row : row * (columns + 1) + column;
}

/** All cells flow from one node to the other, and the total flows back. */
function oneWayNetwork(cells: Float64Array): TableNetwork {
  const grand = cells.length;
  const values = Float64Array.of(...cells, sumOf(cells));
  const isTotal = new Uint8Array(grand + 1);
  isTotal[grand] = 1;
  const to = new Int32Array(grand + 1).fill(1);
  const from = new Int32Array(grand + 1);
  [from[grand], to[grand]] = [1, 0];
  return withTouching({ nodes: 2, from, to, values, isTotal, grand });
}

/**
 * A cell flows from its row to its column, a column's total on to the node of totals, the grand total from there to the node
 * that gives every row its total.
 */
function twoWayNetwork({ rows, columns, cells }: CountTable): TableNetwork {
  const width = columns + 1;
  const grand = width * (rows + 1) - 1;
  const values = new Float64Array(grand + 1);
  const isTotal = new Uint8Array(grand + 1);
  const from = new Int32Array(grand + 1);
  const to = new Int32Array(grand + 1);
  const columnNode = rows + 1; // the first of them; the last is where rows get their totals from
  for (let entry = 0; entry <= grand; entry++) {
    const row = Math.floor(entry / width);
    const column = entry % width;
    const isCell = row < rows && column < columns;
    isTotal[entry] = isCell ? 0 : 1;
    // Totals flow backwards, so that what flows into a node flows out again.
    [from[entry], to[entry]] = isCell || entry === grand ? [row, columnNode + column] : [columnNode + column, row];
    if (!isCell) continue;
    const value = cells[row * columns + column];
    values[entry] = value;
    values[row * width + columns] += value;
    values[rows * width + column] += value;
    values[grand] += value;
  }
  return withTouching({ nodes: rows + columns + 2, from, to, values, isTotal, grand });
}

function withTouching(network: Omit<TableNetwork, 'touching'>): TableNetwork {
  const touching = Array.from({ length: network.nodes }, (): number[] => []);
  network.from.forEach((node, entry) => {
    touching[node].push(entry);
    touching[network.to[entry]].push(entry);
  });
  return { ...network, touching: touching.map((entries) => Int32Array.from(entries)) };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
