import { describe, expect, it } from 'vitest';
import type { RoleArea } from './area.ts';
import { areaFault, AREAS_OF } from './role-areas.ts';
import type { OrganisationKind, Role } from './role.ts';

const fault = (
  kind: OrganisationKind,
  area: RoleArea,
  municipality: string | null = '9901',
  role: Role = 'partnerMember',
) => areaFault({ kind, municipality }, role, area)?.code;

describe('the area of a role', () => {
  it.each([
    ['organisation', '9901'],
    ['county', '9'],
    ['municipality', '99'],
    ['cityDistrict', 'Centrum'],
    ['cityDistrict', '9901/'],
    ['policeDistrict', ' '],
  ] as const)('of the kind %s is not written %j', (kind, code) => {
    expect(fault('otherAuthority', { kind, code })).toBe('area-code-malformed');
  });

  it('reaches no further than the kind of organisation does', () => {
    expect(fault('municipality', { kind: 'county', code: '99' })).toBe('area-not-for-organisation');
    expect(fault('districtAdministration', { kind: 'municipality', code: '9901' })).toBe('area-not-for-organisation');
    expect(fault('privateOwner', { kind: 'policeDistrict', code: 'LPO Granvik' })).toBe('area-not-for-organisation');
    expect(fault('region', { kind: 'county', code: '99' })).toBeUndefined();
  });

  it('of those who run the accounts or the trail is the organisation', () => {
    const area = { kind: 'municipality', code: '9901' } as const;
    expect(fault('municipality', area, '9901', 'organisationAdministrator')).toBe('area-not-for-role');
    expect(fault('municipality', area, '9901', 'auditor')).toBe('area-not-for-role');
    expect(fault('municipality', { kind: 'organisation', code: '' }, '9901', 'auditor')).toBeUndefined();
  });

  it('lies in the own municipality, or in the own county for those who work across it', () => {
    expect(fault('municipality', { kind: 'municipality', code: '9902' })).toBe('area-outside-municipality');
    expect(fault('association', { kind: 'cityDistrict', code: '9902/Centrum' })).toBe('area-outside-municipality');
    expect(fault('association', { kind: 'cityDistrict', code: '9901/Centrum' })).toBeUndefined();
    expect(fault('policeDistrict', { kind: 'municipality', code: '9902' })).toBeUndefined();
    expect(fault('policeDistrict', { kind: 'municipality', code: '0180' })).toBe('area-outside-municipality');
    expect(fault('region', { kind: 'county', code: '01' })).toBe('area-outside-municipality');
  });

  it('is free while no municipality is told', () => {
    expect(fault('municipality', { kind: 'municipality', code: '9902' }, null)).toBeUndefined();
  });

  it('is the own organisation alone for whoever is called to the work, until its municipality is told', () => {
    for (const kind of ['school', 'privateOwner', 'association'] as const) {
      expect(fault(kind, { kind: 'cityDistrict', code: '9901/Centrum' }, null)).toBe('municipality-not-told');
      expect(fault(kind, { kind: 'organisation', code: '' }, null)).toBeUndefined();
      expect(fault(kind, { kind: 'cityDistrict', code: '9901/Centrum' }, '9901')).toBeUndefined();
    }
  });

  it('can always be the own organisation', () => {
    expect(Object.values(AREAS_OF).every((kinds) => kinds.includes('organisation'))).toBe(true);
  });
});
