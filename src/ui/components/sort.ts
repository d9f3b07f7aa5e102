export interface Sort {
  readonly by: string;
  readonly direction: 'ascending' | 'descending';
}

interface Sortable<Row> {
  readonly id: string;
  readonly sortBy?: (row: Row) => number | string | null;
}

const SWEDISH = new Intl.Collator('sv', { numeric: true });

/** @returns the rows in order; a row without a value comes last in both directions, equal rows keep their order */
export function sortedBy<Row>(rows: readonly Row[], columns: readonly Sortable<Row>[], sort?: Sort): readonly Row[] {
  const value = columns.find((column) => column.id === sort?.by)?.sortBy;
  if (sort === undefined || value === undefined) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((left, right) => {
    const [a, b] = [value(left), value(right)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : SWEDISH.compare(String(a), String(b)));
  });
}

/** Pressing a head that already sorts turns the direction. */
export function nextSort(sort: Sort | undefined, by: string): Sort {
  return { by, direction: sort?.by === by && sort.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** As a link holds it: "name" or "-name". */
export function readSort(text: string | undefined): Sort | undefined {
  if (text === undefined || text === '') return undefined;
  return text.startsWith('-') ? { by: text.slice(1), direction: 'descending' } : { by: text, direction: 'ascending' };
}

export function writeSort({ by, direction }: Sort): string {
  return direction === 'descending' ? `-${by}` : by;
}
