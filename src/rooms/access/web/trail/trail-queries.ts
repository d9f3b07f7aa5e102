import { useInfiniteQuery } from '@tanstack/react-query';
import { fetchJson } from '../../../../ui/net/fetch-json.ts';
import type { TrailList, TrailQuery } from '../../contract.ts';

export type Asked = Pick<TrailQuery, 'person' | 'verb' | 'outcome' | 'from' | 'to'>;

/** The trail of the own organisation, the newest first, a page at a time. Asking leaves a row in it too. */
export function useTrail(asked: Asked) {
  return useInfiniteQuery({
    queryKey: ['access', 'trail', asked],
    queryFn: ({ signal, pageParam }) => {
      const told = Object.entries({ ...asked, after: pageParam }).filter(([, value]) => (value ?? '') !== '');
      return fetchJson<TrailList>(`/audit?${new URLSearchParams(told)}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: (previous) => previous,
  });
}
