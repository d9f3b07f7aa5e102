import { expect, test } from 'vitest';
import { type InviteDraft, faultsInInvite, inviteFrom, rolesFor } from './invite-draft.ts';

const LINA: InviteDraft = {
  name: ' Lina Fors ',
  function: 'Fältassistent',
  email: 'lina.fors@granvik.example ',
  role: 'outreachWorker',
  area: { kind: 'cityDistrict', digits: '9901', name: 'Centrum' },
};

test('roles are those that the kind of organisation may hold', () => {
  expect(rolesFor('privateOwner')).toEqual(['partnerMember', 'organisationAdministrator']);
  expect(rolesFor('policeDistrict')).toEqual(['communityPolice', 'organisationAdministrator', 'auditor']);
  expect(rolesFor('municipality')[0]).toBe('safetyCoordinator');
});

test('a whole draft has no faults and is sent without the spaces around', () => {
  expect(faultsInInvite(LINA)).toEqual([]);
  expect(inviteFrom(LINA, 'o-1')).toEqual({
    organisation: 'o-1',
    name: 'Lina Fors',
    function: 'Fältassistent',
    email: 'lina.fors@granvik.example',
    role: 'outreachWorker',
    area: { kind: 'cityDistrict', code: '9901/Centrum' },
  });
});

test('every field says that it is missing', () => {
  const area = { ...LINA.area, name: '' };
  expect(faultsInInvite({ ...LINA, name: '', function: ' ', email: 'lina', area })).toEqual([
    'name',
    'function',
    'email',
    'area',
  ]);
});
