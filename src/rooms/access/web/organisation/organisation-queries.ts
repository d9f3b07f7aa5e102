import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson } from '../../../../ui/net/fetch-json.ts';
import type {
  AddOrganisation,
  ChangeMember,
  GiveRole,
  GiveSubstitute,
  HandOver,
  InvitationList,
  Invite,
  InvitedView,
  MemberList,
  MemberView,
  OpeningList,
  OpeningView,
  OrganisationList,
  OrganisationView,
  OwnedWork,
  RenewPassword,
  RoleList,
  SeesView,
} from '../../contract.ts';

const HOUSE = ['access'] as const;

function useHouse<Answer>(path: string, key: QueryKey, enabled = true) {
  return useQuery({
    queryKey: [...HOUSE, ...key],
    queryFn: ({ signal }) => fetchJson<Answer>(path, { signal }),
    enabled,
  });
}

export const useMembers = (enabled = true) => useHouse<MemberList>('/members', ['members'], enabled);
export const useMember = (id: string) => useHouse<MemberView>(`/members/${id}`, ['members', id]);
export const useInvitations = (enabled = true) => useHouse<InvitationList>('/invitations', ['invitations'], enabled);
export const useOrganisations = () => useHouse<OrganisationList>('/organisations', ['organisations']);
export const useOpenings = () => useHouse<OpeningList>('/openings', ['openings']);
export const useRoles = () => useHouse<RoleList>('/roles', ['roles']);
export const useOwnedWork = (id: string) => useHouse<OwnedWork>(`/members/${id}/work`, ['members', id, 'work']);
export const useSees = (id: string, enabled: boolean) =>
  useHouse<SeesView>(`/members/${id}/sees`, ['members', id, 'sees'], enabled);

/** An act of whoever runs the accounts; all that is shown of the house is asked for anew, and what the own roles allow. */
function useHouseAct<Given, Answer>(act: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: HOUSE });
      void client.invalidateQueries({ queryKey: ['session'] });
    },
  });
}

const post = <Answer>(path: string, json: unknown) => fetchJson<Answer>(path, { method: 'POST', json });
const remove = (path: string) => fetchJson<null>(path, { method: 'DELETE' });

export const useInvite = () => useHouseAct((given: Invite) => post<InvitedView>('/invitations', given));
export const useRenewPassword = (person: string) =>
  useHouseAct((given: RenewPassword) => post<InvitedView>(`/members/${person}/invitation`, given));
export const useWithdrawInvitation = () => useHouseAct((id: string) => remove(`/invitations/${id}`));
export const useAddOrganisation = () =>
  useHouseAct((given: AddOrganisation) => post<OrganisationView>('/organisations', given));
export const useGiveRole = (person: string) =>
  useHouseAct((given: GiveRole) => post<MemberView>(`/members/${person}/roles`, given));
export const useWithdrawRole = () => useHouseAct((id: string) => remove(`/roles/${id}`));
export const useGiveSubstitute = (role: string) =>
  useHouseAct((given: GiveSubstitute) => post<MemberView>(`/roles/${role}/substitutes`, given));
export const useEndSubstitute = () => useHouseAct((id: string) => remove(`/substitutes/${id}`));
export const useHandOver = (person: string) =>
  useHouseAct((given: HandOver) => post<OwnedWork>(`/members/${person}/hand-over`, given));

export const useChangeMember = ({ id, revision }: MemberView) =>
  useHouseAct((given: ChangeMember) =>
    fetchJson<MemberView>(`/members/${id}`, { method: 'PATCH', json: given, revision }),
  );

export const useSetOpening = () =>
  useHouseAct(({ recordType, role, opened }: Pick<OpeningView, 'recordType' | 'role' | 'opened'>) =>
    fetchJson<OpeningView>(`/openings/${recordType}/${role}`, { method: 'PUT', json: { opened } }),
  );
