import { positionOf, type CountTable, type Suppressed } from '../../../../ground/statistics/index.ts';

/** A table with its totals, part by part. */
interface Parts<Value> {
  readonly counts: Value[][];
  readonly rowTotals: Value[] | null;
  readonly columnTotals: Value[] | null;
  readonly grandTotal: Value;
}

/** A suppressed table as it stands in an answer: what may be published, and beside it what may not. */
export function suppressedView({ values, marks, bounds }: Suppressed, table: CountTable) {
  const isTotal = (entry: number): boolean => {
    const { row, column } = positionOf(entry, table);
    return row >= table.rows || column >= table.columns;
  };
  const hiddenAs = (kind: Suppressed['marks'][number]): number => marks.filter((mark) => mark === kind).length;
  return {
    published: partsOf(values, table),
    marks: partsOf(marks, table),
    bounds: bounds.map(({ entry, low, high }) => ({ ...positionOf(entry, table), mark: marks[entry], low, high })),
    hidden: {
      primary: hiddenAs('primary'),
      secondary: hiddenAs('secondary'),
      totals: bounds.filter(({ entry }) => isTotal(entry)).length,
    },
    safe: true as const,
  };
}

function partsOf<Value>(entries: readonly Value[], { rows, columns }: CountTable): Parts<Value> {
  const grandTotal = entries.at(-1)!;
  if (rows === 1) return { counts: [entries.slice(0, -1)], rowTotals: null, columnTotals: null, grandTotal };
  if (columns === 1) {
    return { counts: entries.slice(0, -1).map((value) => [value]), rowTotals: null, columnTotals: null, grandTotal };
  }
  const lines = Array.from({ length: rows + 1 }, (_, row) =>
    entries.slice(row * (columns + 1), (row + 1) * (columns + 1)),
  );
  return {
    counts: lines.slice(0, rows).map((line) => line.slice(0, columns)),
    rowTotals: lines.slice(0, rows).map((line) => line[columns]),
    columnTotals: lines[rows].slice(0, columns),
    grandTotal,
  };
}
