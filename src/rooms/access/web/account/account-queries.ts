import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson } from '../../../../ui/net/fetch-json.ts';
import type {
  AccountView,
  ChangePassword,
  OwnSessionList,
  PasswordAgain,
  RecoveryCodes,
  SecondFactorOffer,
  SignInCode,
} from '../../contract.ts';

const ACCOUNT = ['account'] as const;

export function useAccount() {
  return useQuery({
    queryKey: [...ACCOUNT, 'own'],
    queryFn: ({ signal }) => fetchJson<AccountView>('/account', { signal }),
  });
}

export function useOwnSessions() {
  return useQuery({
    queryKey: [...ACCOUNT, 'sessions'],
    queryFn: ({ signal }) => fetchJson<OwnSessionList>('/sessions', { signal }),
    refetchOnMount: 'always',
  });
}

/** Something done to the own account; what is shown of it is asked for anew. */
function useAccountAct<Given, Answer>(act: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => client.invalidateQueries({ queryKey: ACCOUNT }) });
}

const post = <Answer>(path: string, json: unknown) => fetchJson<Answer>(path, { method: 'POST', json });

export const useChangePassword = () =>
  useAccountAct((json: ChangePassword) => fetchJson<null>('/account/password', { method: 'PUT', json }));

/** @param id null ends every session but this one */
export const useEndSession = () =>
  useAccountAct((id: string | null) =>
    fetchJson<null>(id === null ? '/sessions' : `/sessions/${id}`, { method: 'DELETE' }),
  );

export const useOfferFactor = () =>
  useAccountAct((given: PasswordAgain) => post<SecondFactorOffer>('/account/second-factor', given));

export const useConfirmFactor = () =>
  useAccountAct((given: SignInCode) => post<RecoveryCodes>('/account/second-factor/confirm', given));

export const useRemoveFactor = () =>
  useAccountAct((given: PasswordAgain) => post<null>('/account/second-factor/remove', given));

export const useNewCodes = () =>
  useAccountAct((given: PasswordAgain) => post<RecoveryCodes>('/account/recovery-codes', given));
