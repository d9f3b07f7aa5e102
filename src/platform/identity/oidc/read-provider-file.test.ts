import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CannotStart } from '../../start/cannot-start.ts';
import { readProviderFile } from './read-provider-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'platsbild-oidc-'));
const file = join(folder, 'sign-in.json');
afterAll(() => rmSync(folder, { recursive: true }));

const RULE = {
  when: { claim: 'groups', includes: 'trygghet' },
  organisation: 'Granviks kommun',
  role: 'caseWriter',
  area: { kind: 'organisation', code: '' },
};
const PROVIDER = {
  id: 'staden',
  name: 'Stadens inloggning',
  issuer: 'https://login.granvik.example',
  clientId: 'platsbild',
  clientSecretVariable: 'STADEN_SECRET',
  claims: { name: 'name', email: 'email' },
  otherwiseFunction: 'Medarbetare',
  rules: [RULE],
};
const ENV = { STADEN_SECRET: ' s3cret ' };

function read(whole: unknown, env: Record<string, string> = ENV, wrong?: string) {
  writeFileSync(file, typeof whole === 'string' ? whole : JSON.stringify(whole));
  return readProviderFile(file, env, () => wrong);
}

function refusalOf(attempt: () => unknown): { code: string; data: unknown } | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    expect(error.message).not.toContain('s3cret');
    return { code: error.code, data: error.data };
  }
}

test('a provider is read with its secret, wherever that stands', () => {
  const { clientSecretVariable: _, ...open } = PROVIDER;
  const told = read({ providers: [PROVIDER, { ...open, id: 'region', clientSecret: 'told here' }] });
  expect(told).toMatchObject([
    { id: 'staden', clientSecret: 's3cret' },
    { id: 'region', clientSecret: 'told here' },
  ]);
});

test('a program on this machine may speak http, as in a course', () => {
  for (const issuer of ['http://localhost:9000', 'http://127.0.0.1:9000/realm'])
    expect(read({ providers: [{ ...PROVIDER, issuer }] })).toHaveLength(1);
});

test.each([
  ['/', {}],
  ['/providers', { providers: [] }],
  ['/providers/0', { providers: [{ ...PROVIDER, extra: 's3cret' }] }],
  ['/providers/0/id', { providers: [{ ...PROVIDER, id: 'Stad/en' }] }],
  ['/providers/1/id', { providers: [PROVIDER, PROVIDER] }],
  ['/providers/0/issuer', { providers: [{ ...PROVIDER, issuer: 'http://login.granvik.example' }] }],
  ['/providers/0/issuer', { providers: [{ ...PROVIDER, issuer: 'https://me:s3cret@login.granvik.example' }] }],
  ['/providers/0/issuer', { providers: [{ ...PROVIDER, issuer: 'login.granvik.example' }] }],
  ['/providers/0/clientSecret', { providers: [{ ...PROVIDER, clientSecret: 's3cret' }] }],
  ['/providers/0/rules', { providers: [{ ...PROVIDER, rules: [] }] }],
  ['/providers/0/rules/0/when', { providers: [{ ...PROVIDER, rules: [{ ...RULE, when: { claim: 'a' } }] }] }],
])('a fault at %s is told by its place', (place, whole) => {
  expect(refusalOf(() => read(whole))).toMatchObject({
    code: 'oidc-file-invalid',
    data: { file, place: expect.stringMatching(new RegExp(`^${place}`)) },
  });
});

test('what the rooms find wrong with a rule is told in the same way', () => {
  expect(refusalOf(() => read({ providers: [PROVIDER] }, ENV, '/rules/0/role'))).toEqual({
    code: 'oidc-file-invalid',
    data: { file, place: '/providers/0/rules/0/role' },
  });
});

test('a file that is missing or no JSON, and a secret that is empty, each have their own words', () => {
  expect(refusalOf(() => readProviderFile(join(folder, 'missing.json'), ENV, () => undefined))?.code).toBe(
    'oidc-file-unreadable',
  );
  expect(refusalOf(() => read('{ "clientSecret": "s3cret", '))?.code).toBe('oidc-file-not-json');
  expect(refusalOf(() => read({ providers: [PROVIDER] }, { STADEN_SECRET: ' ' }))).toEqual({
    code: 'oidc-secret-missing',
    data: { provider: 'staden', variable: 'STADEN_SECRET' },
  });
});
