import { Outlet, useRouter } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { signInPath, useSessionState } from '../../../rooms/access/web.ts';
import { ProblemNote } from '../../../ui/components/problem-note.tsx';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { CrashBoundary } from './crash-boundary.tsx';

interface Props {
  readonly path: string;
  /** whoever comes may see it */
  readonly isOpen: boolean;
}

/** The view itself, for those who may see it; a visitor is led to sign-in, and back here after. */
export function Inside({ path, isOpen }: Props) {
  const { signedIn, isKnown, error, ask } = useSessionState();
  if (!isKnown) return error === null ? <PageSkeleton /> : <ProblemNote error={error} onRetry={ask} />;
  if (!isOpen && signedIn === undefined) return <ToSignIn />;
  return (
    <CrashBoundary key={path}>
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
    </CrashBoundary>
  );
}

function ToSignIn() {
  const { history } = useRouter();
  useEffect(() => {
    history.replace(signInPath(history.location.href));
  }, [history]);
  return <PageSkeleton />;
}
