import { Link } from 'react-aria-components';
import './sections.css';

export interface Section {
  readonly href: string;
  readonly label: string;
  readonly count?: string;
}

interface Props {
  readonly label: string;
  readonly sections: readonly Section[];
  /** the address of the one that is open */
  readonly current: string;
}

/** The parts of one page, each with an address of its own. */
export function Sections({ label, sections, current }: Props) {
  return (
    <nav className="sections" aria-label={label}>
      <ul>
        {sections.map(({ href, label: name, count }) => (
          <li key={href}>
            <Link href={href} aria-current={href === current ? 'page' : undefined}>
              {name}
              {count === undefined ? null : <span className="count">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
