import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson } from '../../../../ui/net/fetch-json.ts';
import type { ShareList, SharePreview, ShareRecord } from '../../contract.ts';

export type Share = ShareList['shares'][number];

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

/** @param onDone called when the list is told anew, also when the button that was pressed has gone with what it did */
export function useShare(place: string, onDone: (given: ShareRecord) => void) {
  return useShareAct(
    place,
    (given: ShareRecord) => fetchJson<ShareList>(`/places/${place}/shares`, { method: 'POST', json: given }),
    onDone,
  );
}

/** @param onDone as for `useShare` */
export function useWithdrawShare(place: string, onDone: (share: Share) => void) {
  return useShareAct(place, ({ id }: Share) => fetchJson<null>(`/shares/${id}`, { method: 'DELETE' }), onDone);
}

function useShareAct<Given, Answer>(
  place: string,
  act: (given: Given) => Promise<Answer>,
  onDone: (given: Given) => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async (_answer, given) => {
      await client.invalidateQueries({ queryKey: sharesOf(place) });
      onDone(given);
    },
  });
}
