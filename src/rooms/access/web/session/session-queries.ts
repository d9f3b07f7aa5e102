import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { fetchJson } from '../../../../ui/net/fetch-json.ts';
import type { SessionView, SignedOut } from '../../contract.ts';

/** Whose browser this is now. Asked anew when the reader comes back to the window: rights may have changed meanwhile. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => fetchJson<SessionView>('/session', { signal }),
  staleTime: 60_000,
  refetchOnWindowFocus: true,
});

export function useSession() {
  return useQuery(sessionQuery);
}

/** Ends the session and forgets everything: nothing of one person may be left for the next. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => fetchJson<SignedOut>('/session', { method: 'DELETE' }),
    onSuccess: ({ next }) => window.location.assign(next ?? '/logga-in'),
  });
}
