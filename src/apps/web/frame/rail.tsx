import { Button, Link, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../../../ui/components/icon.tsx';
import { layerHome } from '../../../ui/components/layer-home.ts';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { frameWords } from '../texts/index.ts';
import { type Goal, ICON_OF } from './goals.ts';
import type { Workspace } from './use-workspace.ts';
import '../../../ui/components/popover.css';

export interface NamedGoal {
  readonly goal: Goal;
  readonly name: string;
  readonly shortName: string;
  /** how many wait there for the reader */
  readonly waiting: number;
}

interface Props {
  readonly path: string;
  readonly goals: readonly NamedGoal[];
}

function isCurrent(goal: Goal, path: string): boolean {
  return path.split('/')[1] === goal;
}

/** The main menu: with names on wide screens, with small names under the icons on middling ones. */
export function Rail({ path, goals, workspace }: Props & { readonly workspace: Workspace | undefined }) {
  const words = useWords(frameWords);
  return (
    <nav className="rail" aria-label={words.menu}>
      <ul>
        {goals.map(({ goal, name, waiting }) => (
          <li key={goal}>
            <Link href={`/${goal}`} aria-current={isCurrent(goal, path) ? 'page' : undefined}>
              <Icon name={ICON_OF[goal]} />
              {name} <WaitingCount waiting={waiting} />
            </Link>
          </li>
        ))}
      </ul>
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

const MOST_TABS = 5;

/** The main menu on a phone: five tabs at the bottom, always with text; what does not fit stands under the last. */
export function Tabs({ path, goals }: Props) {
  const words = useWords(frameWords);
  const fits = goals.length <= MOST_TABS;
  const shown = fits ? goals : goals.slice(0, MOST_TABS - 1);
  const rest = goals.slice(shown.length);
  return (
    <nav className="tabs" aria-label={words.menu}>
      <ul>
        {shown.map(({ goal, shortName, waiting }) => (
          <li key={goal}>
            <Link href={`/${goal}`} aria-current={isCurrent(goal, path) ? 'page' : undefined}>
              <Icon name={ICON_OF[goal]} />
              {shortName} <WaitingCount waiting={waiting} />
            </Link>
          </li>
        ))}
        {rest.length === 0 ? null : (
          <li>
            <MoreTab path={path} goals={rest} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function MoreTab({ path, goals }: Props) {
  const more = useWords(frameWords).more;
  return (
    <MenuTrigger>
      <Button className="more" data-current={goals.some(({ goal }) => isCurrent(goal, path)) ? '' : undefined}>
        <Icon name="more" />
        {more} <WaitingCount waiting={goals.reduce((sum, { waiting }) => sum + waiting, 0)} />
      </Button>
      <Popover UNSTABLE_portalContainer={layerHome()} className="popover menu" placement="top end">
        <Menu aria-label={more}>
          {goals.map(({ goal, name, waiting }) => (
            <MenuItem key={goal} href={`/${goal}`} textValue={name}>
              {name} <WaitingCount waiting={waiting} />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function WaitingCount({ waiting }: { readonly waiting: number }) {
  const words = useWords(frameWords);
  return waiting === 0 ? null : (
    <span className="count">
      <span aria-hidden="true">{waiting}</span>
      <span className="vh">{words.waiting(String(waiting))}</span>
    </span>
  );
}
