import { type ReactNode, useState } from 'react';
import { useWords } from '../language/language-provider.tsx';
import { uiWords } from '../texts/index.ts';

export interface LegendRow {
  readonly mark: 'place' | 'selected' | 'within' | 'outside' | 'undecided' | 'ring';
  readonly label: string;
}

const MARKS: Readonly<Record<LegendRow['mark'], ReactNode>> = {
  place: (
    <path d="M2 3l13-2 2 10-13 2z" fill="var(--place)" fillOpacity=".2" stroke="var(--place)" strokeWidth="1.800" />
  ),
  selected: (
    <path d="M2 3l13-2 2 10-13 2z" fill="var(--place)" fillOpacity=".2" stroke="var(--place)" strokeWidth="3" />
  ),
  within: <rect x="3" y="1" width="12" height="12" rx="2" fill="var(--school)" />,
  outside: (
    <rect x="4" y="2" width="10" height="10" rx="2" fill="var(--map-halo)" stroke="var(--school)" strokeWidth="2" />
  ),
  undecided: (
    <circle
      cx="9"
      cy="7"
      r="5.500"
      fill="var(--school-soft)"
      stroke="var(--school)"
      strokeWidth="1.400"
      strokeDasharray="2 1.800"
    />
  ),
  ring: <path d="M1 7h16" stroke="var(--place)" strokeWidth="2" strokeDasharray="4 2.500" />,
};

interface Props {
  readonly rows: readonly LegendRow[];
  readonly foot?: string;
  /** on paper: always open, in one line along the lower edge */
  readonly fixed?: boolean;
}

/** What the marks mean, and how old the ground is. Folded on a phone until it is asked for. */
export function Legend({ rows, foot, fixed = false }: Props) {
  const words = useWords(uiWords).mapView;
  const [open, setOpen] = useState(() => matchMedia('(min-width: 701px)').matches);
  return (
    <div className={fixed ? 'legend fixed' : 'legend'}>
      {fixed ? null : (
        <button type="button" className="legend-turn" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.legend}
        </button>
      )}
      {open || fixed ? (
        <ul>
          {rows.map(({ mark, label }) => (
            <li key={mark}>
              <svg viewBox="0 0 18 14" aria-hidden="true" fill="none">
                {MARKS[mark]}
              </svg>
              {label}
            </li>
          ))}
          {foot === undefined ? null : <li className="foot">{foot}</li>}
        </ul>
      ) : null}
    </div>
  );
}
