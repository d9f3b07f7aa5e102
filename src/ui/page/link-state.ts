import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

export type LinkState = Readonly<Record<string, string>>;

/** @returns the link's question part, keys in the order given, empty values left out: "?radius=250" or "" */
export function writeLinkState(state: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(state).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  );
  const text = pairs.map(
    ([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  return text.length === 0 ? '' : `?${text.join('&')}`;
}

export function readLinkState(search: string): LinkState {
  return Object.fromEntries(new URLSearchParams(search));
}

/**
 * What the link holds, and the way to change it. Settings and filters live here, so that a link shows the same answer
 * to whoever opens it.
 */
export function useLinkState(): [LinkState, (changes: Readonly<Record<string, string | undefined>>) => void] {
  const router = useRouter();
  const search = useRouterState({ select: ({ location }) => location.searchStr });
  const state = useMemo(() => readLinkState(search), [search]);
  const change = useCallback(
    (changes: Readonly<Record<string, string | undefined>>) => {
      const { pathname, search: present } = router.history.location;
      router.history.replace(pathname + writeLinkState({ ...readLinkState(present), ...changes }));
    },
    [router],
  );
  return [state, change];
}
