import { expect, test } from 'vitest';
import { areaHolds, isAreaCode } from './area.ts';
import { may, shownLevel, type ReadRow, type Scope } from './scope.ts';

const ME = '01930000-0000-7000-8000-000000000001';
const OTHER = '01930000-0000-7000-8000-000000000002';
const PLACE = '01930000-0000-7000-8000-0000000000aa';

const AUTHORITY: Scope = {
  actor: '01930000-0000-7000-8000-0000000000ff',
  person: { id: '01930000-0000-7000-8000-0000000000ff', name: 'Prov', function: 'Prov' },
  organisation: { id: ME, name: 'Vi', kind: 'policeDistrict', legalStatus: 'authority', municipality: '0180' },
  roles: [],
  permissions: [{ recordType: 'place', verb: 'read', everywhere: true }],
  shared: [],
  opened: [],
};
const PRIVATE: Scope = {
  ...AUTHORITY,
  organisation: { id: ME, name: 'Vi', kind: 'privateOwner', legalStatus: 'private', municipality: '0000' },
};
const ROW: ReadRow = {
  recordType: 'place',
  id: PLACE,
  owner: OTHER,
  level: 'authority',
  published: false,
  municipality: '0180',
  cityDistrict: 'Hamnen',
  policeDistrict: null,
};
const shared = (scope: Scope): Scope => ({ ...scope, shared: [{ recordType: 'place', id: PLACE }] });
const opened = (scope: Scope, code = '0180/Hamnen'): Scope => ({
  ...scope,
  opened: [{ owner: OTHER, recordType: 'place', area: { kind: 'cityDistrict', code } }],
});

test('(a) the own organisation sees its rows whole', () => {
  expect(shownLevel(AUTHORITY, { ...ROW, owner: ME })).toBe('authority');
  expect(shownLevel(PRIVATE, { ...ROW, owner: ME })).toBe('authority');
  expect(shownLevel(AUTHORITY, ROW)).toBeUndefined();
});

test('(b) what is shared, as far as the legal status reaches', () => {
  expect(shownLevel(shared(AUTHORITY), ROW)).toBe('authority');
  // A row for authorities never reaches a private organisation, shared or not.
  expect(shownLevel(shared(PRIVATE), ROW)).toBeUndefined();
  expect(shownLevel(shared(PRIVATE), { ...ROW, level: 'partner' })).toBe('partner');
  expect(shownLevel(shared(PRIVATE), { ...ROW, id: OTHER, level: 'partner' })).toBeUndefined();
});

test('(c) what is opened to the role, where its area holds the row', () => {
  expect(shownLevel(opened(AUTHORITY), ROW)).toBe('authority');
  expect(shownLevel(opened(AUTHORITY, '0180/Berget'), ROW)).toBeUndefined();
  expect(shownLevel(opened(PRIVATE), ROW)).toBeUndefined();
  expect(shownLevel(opened(AUTHORITY), { ...ROW, owner: ME + '3' })).toBeUndefined();
});

test('(d) public and published, to everybody and coarse; public alone is not published', () => {
  const row = { ...ROW, level: 'public' as const, published: true };
  expect(shownLevel({ ...AUTHORITY, organisation: null, permissions: [] }, row)).toBe('public');
  expect(shownLevel(AUTHORITY, row)).toBe('public');
  expect(shownLevel(AUTHORITY, { ...row, published: false })).toBeUndefined();
  expect(shownLevel(AUTHORITY, { ...ROW, published: true })).toBeUndefined();
});

test('a row that belongs to nobody is shown to nobody; a role narrows, and without one only (d) is left', () => {
  expect(shownLevel(AUTHORITY, { ...ROW, owner: null, level: 'public', published: true })).toBeUndefined();
  const roleless = { ...shared(AUTHORITY), permissions: [] };
  expect(may(roleless, 'place', 'read')).toBe(false);
  expect(shownLevel(roleless, { ...ROW, owner: ME })).toBeUndefined();
  expect(shownLevel(roleless, ROW)).toBeUndefined();
});

test.each([
  [{ kind: 'county', code: '01' }, true],
  [{ kind: 'county', code: '03' }, false],
  [{ kind: 'municipality', code: '0180' }, true],
  [{ kind: 'cityDistrict', code: '0180/Hamnen' }, true],
  [{ kind: 'cityDistrict', code: '0181/Hamnen' }, false],
  [{ kind: 'policeDistrict', code: 'LPO Norr' }, false],
  // All that the own organisation owns, and nothing of others.
  [{ kind: 'organisation', code: '' }, false],
] as const)('the area %j holds a place of the district: %s', (area, holds) => {
  expect(areaHolds(area, ROW)).toBe(holds);
  expect(isAreaCode(area)).toBe(true);
});

test.each([
  { kind: 'county', code: '1' },
  { kind: 'municipality', code: '' },
  { kind: 'cityDistrict', code: 'Hamnen' },
  { kind: 'policeDistrict', code: ' ' },
  { kind: 'organisation', code: '0180' },
] as const)('%j is no code of its kind', (area) => {
  expect(isAreaCode(area)).toBe(false);
});
