import { useMutation, useQuery } from '@tanstack/react-query';
import { apiAddress, fetchJson } from '../../../../ui/net/fetch-json.ts';
import type { SignIn, SignInAs, SignInCode, SignInStep, TrainingPersonList } from '../../contract.ts';

export function useSignIn() {
  return useMutation({
    mutationFn: (given: SignIn) => fetchJson<SignInStep>('/session', { method: 'POST', json: given }),
  });
}

export function useSignInCode() {
  return useMutation({
    mutationFn: (given: SignInCode) => fetchJson<SignInStep>('/session/code', { method: 'POST', json: given }),
  });
}

export function useTrainingPeople() {
  return useQuery({
    queryKey: ['training-people'],
    queryFn: ({ signal }) => fetchJson<TrainingPersonList>('/session/training-people', { signal }),
  });
}

export function useSignInAs() {
  return useMutation({
    mutationFn: (given: SignInAs) => fetchJson<SignInStep>('/session/training', { method: 'POST', json: given }),
  });
}

/** Where the browser goes to sign in with another provider; it comes back to `back`. */
export function oidcAddress(provider: string, back: string): string {
  return apiAddress(`/session/oidc/${encodeURIComponent(provider)}/start?to=${encodeURIComponent(back)}`);
}
