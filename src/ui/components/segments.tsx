import { useId, type FocusEvent, type KeyboardEvent } from 'react';
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
  const choose = (chosen: string | undefined): void => {
    if (chosen !== undefined && chosen !== value) onChange(chosen as T);
  };
  return (
    <div
      role="presentation"
      className={wide ? 'segments wide' : 'segments'}
      onFocus={(event) => enterAtChosen(event)}
      onKeyUp={(event) => choose(isArrow(event) ? optionOf(event.target) : undefined)}
    >
      <span id={id} className={labelHidden ? 'vh' : 'label'}>
        {label}
      </span>
      <ToggleButtonGroup
        className="seg"
        aria-labelledby={id}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={([chosen]) => choose(chosen as T | undefined)}
      >
        {options.map((option) => (
          <ToggleButton key={option.value} id={option.value} data-option={option.value}>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

function optionOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-option]')?.dataset.option : undefined;
}

function isArrow({ key }: KeyboardEvent): boolean {
  return key.startsWith('Arrow');
}

/**
 * Radio buttons are entered at the chosen one, and the arrow keys choose: what a reader of a screen reader expects of
 * them (WAI-ARIA radio group). The kit's toggle buttons move the focus only.
 */
function enterAtChosen({ currentTarget, target, relatedTarget }: FocusEvent<HTMLElement>): void {
  const fromInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
  if (fromInside || !target.matches(':focus-visible')) return;
  currentTarget.querySelector<HTMLElement>('[role=radio][aria-checked=true]')?.focus();
}
