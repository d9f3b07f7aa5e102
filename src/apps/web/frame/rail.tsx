import { Link } from 'react-aria-components';
import { Icon, type IconName } from '../../../ui/components/icon.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { frameWords } from '../texts/index.ts';
import type { Workspace } from './use-workspace.ts';

type Goal = 'karta' | 'platser' | 'skolor' | 'hamta' | 'om';

const GOALS: readonly { readonly goal: Goal; readonly icon: IconName }[] = [
  { goal: 'karta', icon: 'map' },
  { goal: 'platser', icon: 'place' },
  { goal: 'skolor', icon: 'school' },
  { goal: 'hamta', icon: 'bring' },
  { goal: 'om', icon: 'about' },
];

interface Props {
  readonly path: string;
}

function Goals({ path, names }: Props & { readonly names: Readonly<Record<Goal, string>> }) {
  return (
    <ul>
      {GOALS.map(({ goal, icon }) => (
        <li key={goal}>
          <Link href={`/${goal}`} aria-current={path.split('/')[1] === goal ? 'page' : undefined}>
            <Icon name={icon} />
            {names[goal]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The main menu: with names on wide screens, with small names under the icons on middling ones. */
export function Rail({ path, workspace }: Props & { readonly workspace: Workspace | undefined }) {
  const words = useWords(frameWords);
  return (
    <nav className="rail" aria-label={words.menu}>
      <Goals path={path} names={words.rail} />
      {workspace === undefined ? null : (
        <p className="foot">
          {workspace.name}
          <br />
          {words.version(workspace.version)}
        </p>
      )}
    </nav>
  );
}

/** The main menu on a phone: five tabs at the bottom, always with text. */
export function Tabs({ path }: Props) {
  const words = useWords(frameWords);
  return (
    <nav className="tabs" aria-label={words.menu}>
      <Goals path={path} names={words.tabs} />
    </nav>
  );
}
