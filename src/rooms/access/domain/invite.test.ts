import { describe, expect, it } from 'vitest';
import { invite, type AskedInvitation } from './invite.ts';
import type { KeptOrganisation } from './organisation.ts';

const parking: KeptOrganisation = {
  id: 'o',
  name: 'Granviks Parkering AB',
  kind: 'privateOwner',
  legalStatus: 'private',
  municipality: '9901',
  closed: false,
  hasMembers: true,
  revision: 3,
};
const asked: AskedInvitation = {
  name: 'Bo Kvist',
  function: 'Driftchef',
  role: 'partnerMember',
  area: { kind: 'organisation', code: '' },
};
const UNKNOWN = { isMember: false, open: null };
const code = (organisation: KeptOrganisation, invitation: AskedInvitation, address = UNKNOWN) => {
  const invited = invite(organisation, invitation, address);
  return invited.ok ? 'accepted' : invited.refusal.code;
};

describe('inviting somebody', () => {
  it('asks whether the role fits the organisation and its area', () => {
    expect(code(parking, asked)).toBe('accepted');
    expect(code(parking, { ...asked, role: 'safetyCoordinator' })).toBe('role-not-for-organisation');
    expect(code(parking, { ...asked, area: { kind: 'municipality', code: '9902' } })).toBe('area-outside-municipality');
  });

  it('is not to a closed organisation', () => {
    expect(code({ ...parking, closed: true }, asked)).toBe('organisation-closed');
  });

  it('is not of a member, nor of somebody who is invited already', () => {
    expect(code(parking, asked, { ...UNKNOWN, isMember: true })).toBe('member-already');
    expect(invite(parking, asked, { isMember: false, open: 'i' })).toEqual({
      ok: false,
      refusal: { code: 'invited-already', invitation: 'i' },
    });
  });
});
