import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson } from '../../../ui/net/fetch-json.ts';
import type { QuarantineCount, QuarantinedList, QuarantinedView, ReviewerList, ReviewerView } from '../contract.ts';

const ROOM = 'quarantine';
const NOBODY: readonly ReviewerView[] = [];

export function useWaiting() {
  return useQuery({
    queryKey: [ROOM, 'waiting'],
    queryFn: ({ signal }) => fetchJson<QuarantinedList>('/quarantine', { signal }),
    refetchOnWindowFocus: true,
  });
}

export function useSent() {
  return useQuery({
    queryKey: [ROOM, 'sent'],
    queryFn: ({ signal }) => fetchJson<QuarantinedList>('/quarantine/sent', { signal }),
    refetchOnWindowFocus: true,
  });
}

/** How many wait for the reader. @param asked false for whoever may not review */
export function useWaitingCount(asked: boolean): number {
  const { data } = useQuery({
    queryKey: [ROOM, 'count'],
    queryFn: ({ signal }) => fetchJson<QuarantineCount>('/quarantine/count', { signal }),
    enabled: asked,
    refetchOnWindowFocus: true,
  });
  return asked ? (data?.waiting ?? 0) : 0;
}

/** Colleagues whom the reader can ask to look; nobody until it is known. */
export function useReviewers(): readonly ReviewerView[] {
  const { data } = useQuery({
    queryKey: [ROOM, 'reviewers'],
    queryFn: ({ signal }) => fetchJson<ReviewerList>('/quarantine/reviewers', { signal }),
  });
  return data?.reviewers ?? NOBODY;
}

export type Decision = 'approve' | 'remove' | 'take-back';

/** Decides one. What is approved changes something elsewhere, so all that is shown is asked for anew. */
export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, decision }: { readonly id: string; readonly decision: Decision }) =>
      fetchJson<QuarantinedView>(`/quarantine/${id}/${decision}`, { method: 'POST' }),
    // Not waited for: what is done next with an answer must not hang on what is shown anew.
    onSettled: (_view, _error, { decision }) =>
      void client.invalidateQueries({
        predicate: ({ queryKey: [room] }) => room === ROOM || (decision === 'approve' && room !== 'basemap'),
      }),
  });
}
