import { Link } from 'react-aria-components';
import { PersonMenu } from '../../../rooms/access/web.ts';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { frameWords } from '../texts/index.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { LooksMenu } from './looks-menu.tsx';
import type { NamedGoal } from './rail.tsx';
import { SearchBox } from './search-box.tsx';

/** @param goals where the reader can go; none on pages without a menu */
export function TopBar({ goals }: { readonly goals: readonly NamedGoal[] }) {
  const words = useWords(frameWords);
  return (
    <header className="top">
      <Link className="brand" href="/" aria-label={words.home}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path
            d="M16 2.500a13.500 13.500 0 1 1-9.500 3.900"
            fill="none"
            stroke="var(--brand)"
            strokeWidth="2.600"
            strokeLinecap="round"
          />
          <path
            d="M10.300 11.200l10.800-2.400 2.400 9.800-8.400 4.800-6.400-4.200z"
            fill="var(--place)"
            fillOpacity=".16"
            stroke="var(--place)"
            strokeWidth="2.400"
            strokeLinejoin="round"
          />
        </svg>
        {words.product}
      </Link>
      {goals.some(({ goal }) => goal === 'platser') ? <SearchBox /> : null}
      <div className="right">
        <LooksMenu />
        {goals.length === 0 ? null : <KeysDialog goals={goals} />}
        <PersonMenu />
      </div>
    </header>
  );
}
