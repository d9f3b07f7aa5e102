import { expect, test } from 'vitest';
import type { Scope } from '../domain/scope.ts';
import { digestOf } from './load-scope.ts';

const ID = '01930000-0000-7000-8000-0000000000';
const SCOPE: Scope = {
  actor: `${ID}01`,
  person: { id: `${ID}01`, name: 'Prov', function: 'Prov' },
  organisation: { id: `${ID}aa`, name: 'Vi', kind: 'municipality', legalStatus: 'authority', municipality: '0180' },
  roles: [{ role: 'safetyCoordinator', area: { kind: 'organisation', code: '' }, standIn: false }],
  permissions: [{ recordType: 'place', verb: 'read', everywhere: true }],
  shared: [],
  opened: [],
};

test('colleagues who may the same share what is kept; whoever may something else does not', () => {
  const colleague = { ...SCOPE, actor: `${ID}02`, person: { id: `${ID}02`, name: 'Annan', function: 'Prov' } };
  expect(digestOf(colleague)).toBe(digestOf(SCOPE));
  const others: Scope[] = [
    { ...SCOPE, organisation: { ...SCOPE.organisation!, id: `${ID}bb` } },
    { ...SCOPE, permissions: [] },
    { ...SCOPE, shared: [{ recordType: 'place', id: `${ID}cc` }] },
    { ...SCOPE, opened: [{ owner: `${ID}bb`, recordType: 'place', area: { kind: 'county', code: '01' } }] },
    { ...SCOPE, organisation: null },
  ];
  const digests = [SCOPE, ...others].map(digestOf);
  expect(new Set(digests).size).toBe(digests.length);
});
