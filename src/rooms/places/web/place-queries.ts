import { queryOptions, useQuery } from '@tanstack/react-query';
import { fetchJson } from '../../../ui/net/fetch-json.ts';
import type { PlaceDetail, PlaceList } from '../contract.ts';

/** @param code P-0042, or the id */
export function placeQuery(code: string) {
  return queryOptions({
    queryKey: ['places', 'one', code],
    queryFn: ({ signal }) => fetchJson<PlaceDetail>(`/places/${encodeURIComponent(code)}`, { signal }),
  });
}

export function usePlace(code: string) {
  return useQuery(placeQuery(code));
}

/** Places whose name, or another name they go by, holds the words. */
export function useFoundPlaces(words: string) {
  return useQuery({
    queryKey: ['places', 'found', words],
    queryFn: ({ signal }) => fetchJson<PlaceList>(`/places?q=${encodeURIComponent(words)}`, { signal }),
    enabled: words !== '',
    placeholderData: (previous) => previous,
  });
}
