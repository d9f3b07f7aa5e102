import { describe, expect, it } from 'vitest';
import { giveRole, roleFault, type AskedRole } from './give-role.ts';
import { ORGANISATION_KINDS, ROLE_HOLDERS, ROLES, type OrganisationKind } from './role.ts';
import type { RoleGrant } from './role-grant.ts';

const TODAY = '2027-03-09';
const MUNICIPALITY = { kind: 'municipality', municipality: '9901' } as const;
const asked: AskedRole = {
  role: 'safetyCoordinator',
  area: { kind: 'cityDistrict', code: '9901/Centrum' },
  from: '2027-03-10',
  to: '2027-06-30',
};
const held = (change: Partial<RoleGrant>): RoleGrant => ({ ...asked, id: 'g', person: 'p', ...change });
const code = (person: Parameters<typeof giveRole>[1], role: Partial<AskedRole> = {}) => {
  const given = giveRole(MUNICIPALITY, person, { ...asked, ...role }, TODAY);
  return given.ok ? 'accepted' : given.refusal.code;
};

describe('giving a role', () => {
  it('fits the kinds of organisation that the role is for, and no others', () => {
    const own = { kind: 'organisation', code: '' } as const;
    for (const role of ROLES) {
      const fits = ORGANISATION_KINDS.filter(
        (kind) => roleFault({ kind, municipality: null }, role, own) === undefined,
      );
      expect(fits).toEqual(ORGANISATION_KINDS.filter((kind) => ROLE_HOLDERS[role].includes(kind)));
    }
    const kind: OrganisationKind = 'privateOwner';
    expect(roleFault({ kind, municipality: null }, 'communityPolice', own)).toEqual({
      code: 'role-not-for-organisation',
      role: 'communityPolice',
      kind,
    });
  });

  it('asks about its area', () => {
    expect(code({ state: 'active', held: [] }, { area: { kind: 'cityDistrict', code: '9902/Centrum' } })).toBe(
      'area-outside-municipality',
    );
  });

  it('asks about its dates', () => {
    expect(code({ state: 'active', held: [] }, { to: '2027-03-09' })).toBe('dates-reversed');
    expect(code({ state: 'active', held: [] }, { from: '2027-03-08' })).toBe('start-date-past');
    expect(code({ state: 'active', held: [] }, { to: null })).toBe('accepted');
  });

  it('gives nothing to a closed account', () => {
    expect(code({ state: 'closed', held: [] })).toBe('person-closed');
  });

  it('never doubles a role in the same area at the same time', () => {
    expect(code({ state: 'active', held: [held({ from: '2026-01-01', to: null })] })).toBe('role-held-already');
    expect(code({ state: 'active', held: [held({ from: '2026-01-01', to: '2027-03-10' })] })).toBe('role-held-already');
  });

  it('gives it for another area, another time, or beside another role', () => {
    const others = [
      held({ area: { kind: 'cityDistrict', code: '9901/Almdalen' } }),
      held({ area: { kind: 'municipality', code: '9901' } }),
      held({ from: '2026-01-01', to: '2027-03-09' }),
      held({ role: 'electedReader' }),
    ];
    expect(code({ state: 'active', held: others })).toBe('accepted');
  });
});
