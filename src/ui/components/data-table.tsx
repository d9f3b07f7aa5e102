import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { type Sort, sortedBy } from './sort.ts';
import { SortHead } from './sort-head.tsx';
import { useOverflow } from './use-overflow.ts';
import './data-table.css';

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly numeric?: boolean;
  /** left out on a phone, where the row's own heading says it instead */
  readonly wideOnly?: boolean;
  readonly sortBy?: (row: Row) => number | string | null;
  readonly cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** the first is the row's heading */
  readonly columns: readonly Column<Row>[];
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly selected?: string | null;
  readonly onSelect?: (id: string) => void;
  /** scrolls inside itself, with the head in sight */
  readonly tall?: boolean;
}

/** The table that is always the equal of a map or a chart: same rows, same order, same selection. */
export function DataTable<Row>({
  caption,
  rows,
  idOf,
  columns,
  sort,
  onSort,
  selected = null,
  onSelect,
  tall = false,
}: Props<Row>) {
  const region = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(region);
  const ordered = useMemo(() => sortedBy(rows, columns, sort), [rows, columns, sort]);
  useEffect(() => {
    if (selected === null) return;
    region.current?.querySelector(`[data-row="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const reach = overflows ? ({ role: 'group', 'aria-label': caption, tabIndex: 0 } as const) : {};
  return (
    <div className={tall ? 'table-region tall' : 'table-region'} ref={region} {...reach}>
      <table className="t">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map((row) => (
            <TableRow
              key={idOf(row)}
              id={idOf(row)}
              row={row}
              columns={columns}
              selected={selected}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly selected: string | null;
  readonly onSelect?: (id: string) => void;
}

function TableRow<Row>({ id, row, columns, selected, onSelect }: RowProps<Row>) {
  // A row is chosen by reaching its link with the keyboard or by pointing at it; its link still leads on.
  const choosing =
    onSelect === undefined ? {} : { onClick: () => onSelect(id), onFocus: () => onSelect(id), 'data-selectable': '' };
  return (
    <tr data-row={id} aria-current={selected === id ? 'true' : undefined} {...choosing}>
      {columns.map(({ id: key, numeric, wideOnly, cell }, place) => {
        const className =
          [numeric === true ? 'n' : '', wideOnly === true ? 'wide-only' : ''].filter(Boolean).join(' ') || undefined;
        return place === 0 ? (
          <th key={key} scope="row" className={className}>
            {cell(row)}
          </th>
        ) : (
          <td key={key} className={className}>
            {cell(row)}
          </td>
        );
      })}
    </tr>
  );
}
