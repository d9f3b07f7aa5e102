import { type ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import './check-menu.css';

interface Props {
  readonly value?: string;
  readonly selected?: boolean;
  readonly onChange?: (selected: boolean) => void;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One box to tick, alone or in a group. */
export function Check({ value, selected, onChange, aside, children }: Props) {
  return (
    <Checkbox className="check" value={value} isSelected={selected} onChange={onChange}>
      <span className="box" aria-hidden="true">
        <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2.6">
          <path d="M3 8.500l3.300 3.300L13 5" />
        </svg>
      </span>
      <span>{children}</span>
      {aside === undefined ? null : <span className="count">{aside}</span>}
    </Checkbox>
  );
}
