import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson } from '../../../../ui/net/fetch-json.ts';
import type { ShareList, SharePreview, ShareRecord } from '../../contract.ts';

const sharesOf = (place: string) => ['places', 'shares', place] as const;

export function useShares(place: string) {
  return useQuery({
    queryKey: [...sharesOf(place), 'list'],
    queryFn: ({ signal }) => fetchJson<ShareList>(`/places/${place}/shares`, { signal }),
  });
}

/** What an organisation would see. @param organisation "" while none is chosen */
export function useSharePreview(place: string, organisation: string) {
  return useQuery({
    queryKey: [...sharesOf(place), 'preview', organisation],
    queryFn: ({ signal }) =>
      fetchJson<SharePreview>(`/places/${place}/shares/preview?organisation=${organisation}`, { signal }),
    enabled: organisation !== '',
    placeholderData: organisation === '' ? undefined : keepPreviousData,
  });
}

export function useShare(place: string) {
  return useShareAct(place, (given: ShareRecord) =>
    fetchJson<ShareList>(`/places/${place}/shares`, { method: 'POST', json: given }),
  );
}

export function useWithdrawShare(place: string) {
  return useShareAct(place, (id: string) => fetchJson<null>(`/shares/${id}`, { method: 'DELETE' }));
}

function useShareAct<Given, Answer>(place: string, act: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => client.invalidateQueries({ queryKey: sharesOf(place) }),
  });
}
