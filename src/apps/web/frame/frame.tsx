import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { RouterProvider } from 'react-aria-components';
import { LAYERS } from '../../../ui/components/layer-home.ts';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { useWords } from '../../../ui/language/language-provider.tsx';
import { useOffline } from '../../../ui/net/use-offline.ts';
import { uiWords } from '../../../ui/texts/index.ts';
import { frameWords } from '../texts/index.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import { Rail, Tabs } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { useWorkspace } from './use-workspace.ts';
import './frame.css';

/** What stands around every view: training ribbon, top bar, rail or tabs. */
export function Frame() {
  const words = useWords(frameWords);
  const skip = useWords(uiWords).skip;
  const router = useRouter();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { data: workspace } = useWorkspace();
  const paper = path === '/utskrift';
  return (
    <RouterProvider navigate={(href) => router.history.push(href)}>
      <a className="skip" href="#main">
        {skip}
      </a>
      {workspace?.fictional === true ? (
        <aside className={paper ? 'train screen-only' : 'train'} aria-label={words.trainingLabel}>
          <span className="wide-only">{words.training}</span>
          <span className="phone-only">{words.trainingShort}</span>
        </aside>
      ) : null}
      <TopBar />
      <OfflineStrip />
      <div className="frame">
        <Rail path={path} workspace={workspace} />
        <main id="main" tabIndex={-1}>
          <CrashBoundary key={path}>
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </CrashBoundary>
        </main>
      </div>
      <Tabs path={path} />
      <div id={LAYERS} role="region" aria-label={words.layers} />
    </RouterProvider>
  );
}

function OfflineStrip() {
  const words = useWords(frameWords);
  const offline = useOffline();
  return <div role="status">{offline ? <p className="offline">{words.offline}</p> : null}</div>;
}
