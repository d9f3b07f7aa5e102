import { describe, expect, test } from 'vitest';
import { areaDraftFault, areaFrom, areaKindsFor, emptyArea } from './area-draft.ts';

const GRANVIK = { kind: 'municipality', municipality: '9901' } as const;
const POLICE = { kind: 'policeDistrict', municipality: null } as const;

describe('which kinds of area can be chosen', () => {
  test('for a coordinator of a municipality: its own, all of it, a part of it', () => {
    expect(areaKindsFor(GRANVIK, 'safetyCoordinator')).toEqual(['organisation', 'municipality', 'cityDistrict']);
  });

  test('for those who run accounts or read the trail: the organisation alone', () => {
    expect(areaKindsFor(GRANVIK, 'organisationAdministrator')).toEqual(['organisation']);
    expect(areaKindsFor(POLICE, 'auditor')).toEqual(['organisation']);
  });

  test('where no municipality is told, none is missing in the choice', () => {
    expect(areaKindsFor(POLICE, 'communityPolice')).toContain('policeDistrict');
    expect(areaKindsFor({ kind: 'region', municipality: null }, 'regionalCoordinator')).toContain('county');
  });
});

describe('an area as it is sent', () => {
  test('holds what its kind asks for, and no more', () => {
    const written = { digits: '9901', name: ' Centrum ' };
    expect(areaFrom({ kind: 'cityDistrict', ...written })).toEqual({ kind: 'cityDistrict', code: '9901/Centrum' });
    expect(areaFrom({ kind: 'policeDistrict', ...written }).code).toBe('Centrum');
    expect(areaFrom({ kind: 'municipality', ...written }).code).toBe('9901');
    expect(areaFrom({ kind: 'organisation', ...written }).code).toBe('');
  });

  test('begins where the organisation works', () => {
    expect(emptyArea(GRANVIK, 'county').digits).toBe('99');
    expect(emptyArea(GRANVIK, 'cityDistrict').digits).toBe('9901');
    expect(emptyArea(POLICE, 'municipality').digits).toBe('');
  });

  test('says what is missing', () => {
    expect(areaDraftFault({ kind: 'cityDistrict', digits: '9901', name: ' ' })).toBe('name');
    expect(areaDraftFault({ kind: 'cityDistrict', digits: '99', name: 'Centrum' })).toBe('municipality');
    expect(areaDraftFault({ kind: 'county', digits: '9', name: '' })).toBe('county');
    expect(areaDraftFault({ kind: 'organisation', digits: '', name: '' })).toBeUndefined();
  });
});
