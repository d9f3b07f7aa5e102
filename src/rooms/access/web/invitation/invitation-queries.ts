import { useMutation, useQuery } from '@tanstack/react-query';
import { fetchJson } from '../../../../ui/net/fetch-json.ts';
import type { AcceptInvitation, OfferedInvitation, SignInStep } from '../../contract.ts';

/** What a link is for. The link's secret goes in the body: addresses end up in logs. */
export function useOffered(token: string) {
  return useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) =>
      fetchJson<OfferedInvitation>('/invitation/offer', { method: 'POST', json: { token }, signal }),
    enabled: token !== '',
    staleTime: Infinity,
  });
}

export function useAcceptInvitation() {
  return useMutation({
    mutationFn: (json: AcceptInvitation) => fetchJson<SignInStep>('/invitation', { method: 'POST', json }),
  });
}
