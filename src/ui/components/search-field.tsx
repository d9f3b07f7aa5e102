import { useId } from 'react';
import './text-field.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Filters a list as one writes. */
export function SearchField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field" role="search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={value}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
