import { Icon } from './icon.tsx';
import { type Sort, nextSort } from './sort.ts';

interface Props {
  readonly column: {
    readonly id: string;
    readonly head: string;
    readonly numeric?: boolean;
    readonly wideOnly?: boolean;
    readonly sortBy?: unknown;
  };
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
}

/** A column's head: a button that sorts when the column can, with aria-sort on the head itself. */
export function SortHead({ column: { id, head, numeric, wideOnly, sortBy }, sort, onSort }: Props) {
  const className =
    [numeric === true ? 'n' : '', wideOnly === true ? 'wide-only' : ''].filter(Boolean).join(' ') || undefined;
  if (sortBy === undefined || onSort === undefined) {
    return (
      <th scope="col" className={className}>
        {head}
      </th>
    );
  }
  const direction = sort?.by === id ? sort.direction : 'none';
  const icon = direction === 'ascending' ? 'up' : direction === 'descending' ? 'down' : 'both';
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <button
        type="button"
        className={direction === 'none' ? 'sort' : 'sort on'}
        onClick={() => onSort(nextSort(sort, id))}
      >
        {head}
        <Icon name={icon} />
      </button>
    </th>
  );
}
