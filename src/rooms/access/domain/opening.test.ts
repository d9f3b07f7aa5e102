import { describe, expect, it } from 'vitest';
import { changeOpening, OPENABLE, openingsOf } from './opening.ts';
import { HOUSE_RECORDS, RECORD_TYPES } from './record-type.ts';
import { ROLES, type OrganisationKind } from './role.ts';

const answer = (...asked: Parameters<typeof changeOpening>) => {
  const changed = changeOpening(...asked);
  return changed.ok ? 'accepted' : changed.refusal.code;
};
const opened = (owner: OrganisationKind, told: Parameters<typeof openingsOf>[1] = []) =>
  openingsOf(owner, told)
    .filter((one) => one.opened)
    .map(({ recordType, role }) => `${recordType} ${role}`);

describe('what an owner may open', () => {
  it.each(HOUSE_RECORDS)('is never %s, to any role', (recordType) => {
    expect(new Set(ROLES.map((role) => answer(recordType, role)))).toEqual(new Set(['opening-never']));
  });

  it('is not a boundary or a source: they go with what they belong to', () => {
    expect(answer('boundary', 'communityPolice')).toBe('opening-never');
    expect(answer('source', 'communityPolice')).toBe('opening-never');
    expect(RECORD_TYPES.filter((type) => answer(type, 'communityPolice') === 'accepted')).toEqual(OPENABLE);
  });

  it('goes to those who work, not to those who run the accounts or the trail', () => {
    const to = ROLES.filter((role) => answer('place', role) === 'accepted');
    expect(ROLES.filter((role) => !to.includes(role))).toEqual(['organisationAdministrator', 'auditor']);
  });

  it('never shows police work to a role that a private organisation can hold', () => {
    expect(ROLES.filter((role) => answer('policeWork', role) === 'accepted')).toEqual([
      'safetyCoordinator',
      'communityPolice',
      'regionalCoordinator',
      'caseWriter',
      'electedReader',
    ]);
    expect(answer('policeWork', 'partnerMember')).toBe('opening-not-to-role');
  });
});

describe('what is open', () => {
  it('by default is mapping and assessment, between police and municipality', () => {
    expect(opened('municipality')).toEqual(['mapping communityPolice', 'assessment communityPolice']);
    expect(opened('districtAdministration')).toEqual(opened('municipality'));
    expect(opened('policeDistrict')).toContain('mapping safetyCoordinator');
    expect(opened('policeDistrict')).not.toContain('mapping communityPolice');
    expect(opened('policeDistrict').every((one) => /^(mapping|assessment) /.test(one))).toBe(true);
    expect(['region', 'school', 'privateOwner'].flatMap((kind) => opened(kind as OrganisationKind))).toEqual([]);
  });

  it('is what the owner says, once the owner has said it', () => {
    const told = [
      { recordType: 'mapping', role: 'communityPolice', opened: false },
      { recordType: 'place', role: 'schoolLead', opened: true },
    ] as const;
    expect(opened('municipality', told)).toEqual(['place schoolLead', 'assessment communityPolice']);
    const places = openingsOf('municipality', told).filter(({ recordType }) => recordType === 'place');
    expect(places.filter(({ byDefault }) => !byDefault).map(({ role }) => role)).toEqual(['schoolLead']);
  });
});
