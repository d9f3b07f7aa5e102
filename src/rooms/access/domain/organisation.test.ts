import { describe, expect, it } from 'vitest';
import { addOrganisation, changeOrganisation, type ToldOrganisation } from './organisation.ts';
import { ORGANISATION_KINDS, type LegalStatus, type OrganisationKind } from './role.ts';

const told = (kind: OrganisationKind, legalStatus: LegalStatus): ToldOrganisation => ({
  name: 'Granviks Parkering AB',
  kind,
  legalStatus,
  municipality: '9901',
});
const code = (result: ReturnType<typeof addOrganisation>) => (result.ok ? 'accepted' : result.refusal.code);

describe('adding an organisation', () => {
  it('is for those who call the others together', () => {
    const answers = ORGANISATION_KINDS.map((by) => [by, code(addOrganisation(by, told('association', 'private')))]);
    expect(answers.filter(([, answer]) => answer === 'accepted').map(([by]) => by)).toEqual(['municipality', 'region']);
    expect(answers[2]).toEqual(['policeDistrict', 'kind-not-yours-to-add']);
  });

  it.each([
    ['privateOwner', 'authority'],
    ['association', 'authority'],
    ['policeDistrict', 'private'],
    ['municipality', 'private'],
    ['otherAuthority', 'private'],
  ] as const)('never makes %s %s', (kind, legalStatus) => {
    expect(code(addOrganisation('municipality', told(kind, legalStatus)))).toBe('status-not-for-kind');
  });

  it.each(['authority', 'private'] as const)('lets a school or an analyst be %s', (legalStatus) => {
    expect(code(addOrganisation('region', told('school', legalStatus)))).toBe('accepted');
    expect(code(addOrganisation('region', told('analyst', legalStatus)))).toBe('accepted');
  });
});

describe('changing the own organisation', () => {
  const kept = told('school', 'private');

  it('changes its name', () => {
    expect(changeOrganisation(kept, { ...kept, name: 'Friskolan' })).toEqual({
      ok: true,
      value: { ...kept, name: 'Friskolan' },
    });
  });

  it.each([
    ['kind', { kind: 'municipality' }],
    ['legalStatus', { legalStatus: 'authority' }],
    ['municipality', { municipality: '9902' }],
    ['municipality', { municipality: null }],
  ] as const)('never its %s, which decides what it is shown', (field, change) => {
    expect(changeOrganisation(kept, { ...kept, ...change })).toEqual({
      ok: false,
      refusal: { code: 'organisation-fixed', field },
    });
  });

  it('tells the municipality once, and not at all when it is called to the work by others', () => {
    const police = told('policeDistrict', 'authority');
    const untold = { ...police, municipality: null };
    expect(changeOrganisation(untold, police).ok).toBe(true);
    expect(changeOrganisation(untold, untold).ok).toBe(true);
    expect(code(changeOrganisation({ ...kept, municipality: null }, kept))).toBe('organisation-fixed');
  });
});
