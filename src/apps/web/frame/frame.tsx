import { useRouter, useRouterState } from '@tanstack/react-router';
import { RouterProvider } from 'react-aria-components';
import { SessionProvider } from '../../../rooms/access/web.ts';
import { LAYERS } from '../../../ui/components/layer-home.ts';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { useOffline } from '../../../ui/net/use-offline.ts';
import { uiWords } from '../../../ui/texts/index.ts';
import { frameWords } from '../texts/index.ts';
import { Inside } from './inside.tsx';
import { Rail, Tabs } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { useGoals } from './use-goals.ts';
import { useWorkspace } from './use-workspace.ts';
import './frame.css';

/** Pages that are open to whoever comes; they have no menu. */
const OPEN_PATHS: readonly string[] = ['/logga-in', '/inbjudan'];

/** What stands around every view: training ribbon, top bar, rail or tabs. */
export function Frame() {
  const router = useRouter();
  return (
    <RouterProvider navigate={(href) => router.history.push(href)}>
      <SessionProvider>
        <Around />
      </SessionProvider>
    </RouterProvider>
  );
}

function Around() {
  const words = useWords(frameWords);
  const skip = useWords(uiWords).skip;
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { data: workspace } = useWorkspace();
  const goals = useGoals();
  const isOpen = OPEN_PATHS.includes(path);
  return (
    <>
      <a className="skip" href="#main">
        {skip}
      </a>
      {workspace?.fictional === true ? (
        <aside className={path === '/utskrift' ? 'train screen-only' : 'train'} aria-label={words.trainingLabel}>
          <span className="wide-only">{words.training}</span>
          <span className="phone-only">{words.trainingShort}</span>
        </aside>
      ) : null}
      <TopBar goals={isOpen ? [] : goals} />
      <OfflineStrip />
      <div className={isOpen ? 'frame bare' : 'frame'}>
        {isOpen ? null : <Rail path={path} goals={goals} workspace={workspace} />}
        <main id="main" tabIndex={-1}>
          <Inside path={path} isOpen={isOpen} />
        </main>
      </div>
      {isOpen || goals.length === 0 ? null : <Tabs path={path} goals={goals} />}
      <div id={LAYERS} role="region" aria-label={words.layers} />
    </>
  );
}

function OfflineStrip() {
  const words = useWords(frameWords);
  const offline = useOffline();
  return <div role="status">{offline ? <p className="offline">{words.offline}</p> : null}</div>;
}
