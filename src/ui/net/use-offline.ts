import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { isOffline } from './problem.ts';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** @returns true when the browser says so, or when our own server could not be reached at the last asking */
export function useOffline(): boolean {
  const client = useQueryClient();
  const [unreached, setUnreached] = useState(false);
  const browserSays = useSyncExternalStore(
    subscribe,
    useCallback(() => !navigator.onLine, []),
  );
  useEffect(
    () =>
      client.getQueryCache().subscribe(({ type, ...event }) => {
        if (type !== 'updated' || !('action' in event)) return;
        if (event.action.type === 'success') setUnreached(false);
        if (event.action.type === 'error') setUnreached(isOffline(event.action.error));
      }),
    [client],
  );
  return browserSays || unreached;
}
