import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './segments.css';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  /** fills the width, as the switch between map and table on a phone */
  readonly wide?: boolean;
}

/** One choice of a few, all in sight: the way every setting that changes an answer is shown. */
export function Segments<T extends string>({
  label,
  labelHidden = false,
  value,
  options,
  onChange,
  wide = false,
}: Props<T>) {
  const id = useId();
  return (
    <div className={wide ? 'segments wide' : 'segments'}>
      <span id={id} className={labelHidden ? 'vh' : 'label'}>
        {label}
      </span>
      <ToggleButtonGroup
        className="seg"
        aria-labelledby={id}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const [chosen] = keys;
          if (chosen !== undefined && chosen !== value) onChange(chosen as T);
        }}
      >
        {options.map((option) => (
          <ToggleButton key={option.value} id={option.value}>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
