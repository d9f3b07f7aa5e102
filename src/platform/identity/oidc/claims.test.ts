import { expect, test } from 'vitest';
import { findClaim, personOf, rulesFor } from './claims.ts';
import type { ProviderSettings } from './provider-settings.ts';

const SETTINGS: ProviderSettings = {
  id: 'staden',
  name: 'Stadens inloggning',
  issuer: 'https://login.granvik.example',
  clientId: 'platsbild',
  clientSecret: 'secret',
  claims: { name: 'name', email: 'email', function: 'title' },
  otherwiseFunction: 'Medarbetare',
  rules: [],
};
const rule = (when: ProviderSettings['rules'][number]['when']) => ({
  when,
  organisation: 'Granviks kommun',
  role: 'caseWriter',
  area: { kind: 'organisation', code: '' },
});

test('somebody is told by name, address and function', () => {
  expect(personOf(SETTINGS, { name: ' Anna Ek ', email: 'anna@granvik.example', title: 'Samordnare' })).toEqual({
    name: 'Anna Ek',
    email: 'anna@granvik.example',
    emailVerified: false,
    function: 'Samordnare',
  });
  const told = { name: 'Bo Ek', email: 'bo@granvik.example', email_verified: true, title: 7 };
  expect(personOf(SETTINGS, told)).toMatchObject({ emailVerified: true, function: 'Medarbetare' });
  expect(personOf({ ...SETTINGS, claims: { name: 'name', email: 'email' } }, told)).toMatchObject({
    function: 'Medarbetare',
  });
});

test('an address is verified only when it is the one that the provider has looked at', () => {
  const told = { name: 'Bo Ek', email: 'bo@granvik.example', email_verified: true, upn: 'anna@granvik.example' };
  const byUpn = { ...SETTINGS, claims: { name: 'name', email: 'upn' } };
  // Whoever may choose that name at the provider would else be let into the account of another.
  expect(personOf(byUpn, told)).toMatchObject({ email: 'anna@granvik.example', emailVerified: false });
  const nested = { ...SETTINGS, claims: { name: 'name', email: 'about.email' } };
  expect(personOf(nested, { ...told, about: { email: 'anna@granvik.example' } })).toMatchObject({
    emailVerified: false,
  });
});

test.each([
  [{ name: 'Anna Ek' }],
  [{ email: 'anna@granvik.example' }],
  [{ name: '  ', email: 'anna@granvik.example' }],
  [{ name: ['Anna'], email: 'anna@granvik.example' }],
  [{ name: 'x'.repeat(201), email: 'anna@granvik.example' }],
])('%j is nobody yet', (claims) => {
  expect(personOf(SETTINGS, claims)).toBeUndefined();
});

test.each([
  ['is the value', { claim: 'department', equals: '0180' }, { department: '0180' }, true],
  ['is the number', { claim: 'department', equals: '180' }, { department: 180 }, true],
  ['is another', { claim: 'department', equals: '0180' }, { department: '0181' }, false],
  ['is a list where one value is asked for', { claim: 'groups', equals: 'a' }, { groups: ['a'] }, false],
  ['has it among others', { claim: 'groups', includes: 'b' }, { groups: ['a', 'b'] }, true],
  ['has it not', { claim: 'groups', includes: 'c' }, { groups: ['a', 'b'] }, false],
  [
    'has it as a part of a word',
    { claim: 'groups', includes: 'admin' },
    { groups: ['not-admin', 'administrators'] },
    false,
  ],
  ['is a text where a list is asked for', { claim: 'groups', includes: 'a' }, { groups: 'a b' }, false],
  ['lies within another', { claim: 'realm_access.roles', includes: 'x' }, { realm_access: { roles: ['x'] } }, true],
  ['is missing', { claim: 'groups', includes: 'a' }, {}, false],
  ['is no claim but a part of every object', { claim: 'constructor.name', equals: 'Object' }, {}, false],
])('a rule where the claim %s', (_what, when, claims, holds) => {
  expect(rulesFor({ rules: [rule(when)] }, claims)).toHaveLength(holds ? 1 : 0);
});

test('a claim whose own name has dots is found by it', () => {
  expect(findClaim({ 'https://granvik.example/roles': ['a'], https: 1 }, 'https://granvik.example/roles')).toEqual([
    'a',
  ]);
});
