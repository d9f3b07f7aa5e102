import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { fetchJson } from '../../../ui/net/fetch-json.ts';
import { useLatest } from '../../../ui/net/use-latest.ts';
import type { ExposureOverview, PlaceExposure, SchoolExposure } from '../contract.ts';

/** @param search the settings as they stand in the link; the answer before stays in sight while the next is asked for */
export function useOverview(search: string) {
  const query = useQuery({
    queryKey: ['exposure', 'all', search],
    queryFn: ({ signal }) => fetchJson<ExposureOverview>(`/exposure${search}`, { signal }),
    placeholderData: keepPreviousData,
  });
  return useLatest(query, ['exposure', 'all']);
}

export function usePlaceExposure(code: string, search: string) {
  const query = useQuery({
    queryKey: ['exposure', 'place', code, search],
    queryFn: ({ signal }) =>
      fetchJson<PlaceExposure>(`/places/${encodeURIComponent(code)}/exposure${search}`, { signal }),
    placeholderData: (previous, query) => (query?.queryKey[2] === code ? previous : undefined),
    enabled: code !== '',
  });
  return useLatest(query, ['exposure', 'place', code]);
}

export function useSchoolExposure(id: string, search: string) {
  const query = useQuery({
    queryKey: ['exposure', 'school', id, search],
    queryFn: ({ signal }) =>
      fetchJson<SchoolExposure>(`/schools/${encodeURIComponent(id)}/exposure${search}`, { signal }),
    placeholderData: (previous, query) => (query?.queryKey[2] === id ? previous : undefined),
  });
  return useLatest(query, ['exposure', 'school', id]);
}
