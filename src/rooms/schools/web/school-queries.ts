import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendOrWait, WAITS } from '../../../ui/net/fetch-json.ts';
import type { CorrectPosition, SchoolDetail, SchoolList } from '../contract.ts';

export function useSchool(id: string) {
  return useQuery({
    queryKey: ['schools', 'one', id],
    queryFn: ({ signal }) => fetchJson<SchoolDetail>(`/schools/${encodeURIComponent(id)}`, { signal }),
  });
}

interface Asked {
  readonly words: string;
  /** a flag of the position, or '' for every school */
  readonly flag: string;
}

function listAddress({ words, flag }: Asked, cursor: string): string {
  const query = new URLSearchParams(Object.entries({ q: words, flag, cursor }).filter(([, value]) => value !== ''));
  return `/schools?${query}`;
}

export function useSchools(asked: Asked) {
  return useInfiniteQuery({
    queryKey: ['schools', 'list', asked],
    queryFn: ({ signal, pageParam }) => fetchJson<SchoolList>(listAddress(asked, pageParam), { signal }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: (previous) => previous,
  });
}

export function useFoundSchools(words: string) {
  return useQuery({
    queryKey: ['schools', 'found', words],
    queryFn: ({ signal }) => fetchJson<SchoolList>(listAddress({ words, flag: '' }, ''), { signal }),
    enabled: words !== '',
    placeholderData: (previous) => previous,
  });
}

interface Change {
  readonly revision: number;
  /** null takes the correction back */
  readonly correction: CorrectPosition | null;
  readonly letStand?: string | undefined;
  /** who is to look at it first */
  readonly reviewer?: string | undefined;
}

/** Saves or takes back the coordinator's own position; every answer that rests on it is asked anew. */
export function useCorrection(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ revision, correction, letStand, reviewer }: Change) =>
      sendOrWait<SchoolDetail>(`/schools/${encodeURIComponent(id)}/position`, {
        method: correction === null ? 'DELETE' : 'PUT',
        json: correction ?? undefined,
        revision,
        letStand,
        reviewer,
      }),
    onSuccess: async (school) => {
      if (school === WAITS) return client.invalidateQueries({ queryKey: ['quarantine'] });
      client.setQueryData(['schools', 'one', id], school);
      return client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'basemap' && queryKey[1] !== 'one',
      });
    },
  });
}
