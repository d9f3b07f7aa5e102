import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSignedIn } from '../../../rooms/access/web.ts';
import { PageSkeleton } from '../../../ui/components/skeleton.tsx';
import { firstGoal } from '../frame/goals.ts';

/** The first page leads to the view that the reader's role begins its day with. */
export function HomeRoute() {
  const { history } = useRouter();
  const signedIn = useSignedIn();
  useEffect(() => {
    if (signedIn !== undefined) history.replace(`/${firstGoal(signedIn)}`);
  }, [history, signedIn]);
  return <PageSkeleton />;
}
