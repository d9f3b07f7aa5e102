import { useId } from 'react';
import './text-field.css';

interface Props {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly help?: string;
  /** what is wrong and how to mend it; shown after the field */
  readonly fault?: string;
}

/** One choice of many, by the browser's own control: it is the one that a phone shows best. */
export function ChoiceField({ label, labelHidden = false, value, options, onChange, help, fault }: Props) {
  const id = useId();
  const said = [help === undefined ? '' : `${id}-help`, fault === undefined ? '' : `${id}-fault`].join(' ').trim();
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'vh' : undefined}>
        {label}
      </label>
      {help === undefined ? null : (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-describedby={said === '' ? undefined : said}
        aria-invalid={fault !== undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {fault === undefined ? null : (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
