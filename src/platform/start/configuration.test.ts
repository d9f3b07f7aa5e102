import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfiguration, VARIABLES, type Surroundings } from './configuration.ts';
import { PROJECT_ROOT } from './project-root.ts';

const OWNER = 'postgres://owner:s3cret@db.example:5432/platsbild';
const APP = 'postgresql://server:0ther@db.example:5432/platsbild';

function given(env: Record<string, string>, argv: string[] = []): Surroundings {
  return { argv, env, cwd: '/somewhere/else', projectRoot: '/opt/platsbild' };
}

function refusal(env: Record<string, string>, argv: string[] = []): string {
  try {
    readConfiguration(given(env, argv));
    return 'accepted';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

test('with nothing given: Granvik on port 3000 of this machine, data in the project', () => {
  expect(readConfiguration(given({}))).toEqual({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: undefined,
    trustedProxies: [],
    requestsPerMinute: 12_000,
    language: 'sv',
    workspace: 'training',
    database: { kind: 'embedded', dataRoot: '/opt/platsbild/.platsbild', fallback: '/var/lib/platsbild' },
    oidcFile: undefined,
    secretKey: undefined,
  });
});

test('a key is 32 bytes as base64, and the file of providers counts from where you stand', () => {
  const key = Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7));
  const told = { PLATSBILD_SECRET_KEY: key.toString('base64'), PLATSBILD_OIDC_FILE: 'sign-in.json' };
  expect(readConfiguration(given(told))).toMatchObject({ oidcFile: '/somewhere/else/sign-in.json', secretKey: key });
  expect(refusal({ PLATSBILD_SECRET_KEY: key.toString('base64').slice(0, -1) })).toBe('accepted');
});

test('a data folder that was named is used as it is, without a fallback', () => {
  expect(readConfiguration(given({ PLATSBILD_DATA: 'data' })).database).toEqual({
    kind: 'embedded',
    dataRoot: '/somewhere/else/data',
    fallback: undefined,
  });
});

test('work is asked for by the flag or by the variable', () => {
  expect(readConfiguration(given({}, ['--work'])).requestsPerMinute).toBe(1200);
  expect(readConfiguration(given({}, ['--work'])).workspace).toBe('work');
  expect(readConfiguration(given({ PLATSBILD_WORKSPACE: 'work' })).workspace).toBe('work');
  expect(readConfiguration(given({ PLATSBILD_WORKSPACE: 'work' }, ['--work'])).workspace).toBe('work');
});

test('an own PostgreSQL takes both addresses and a named workspace', () => {
  const configuration = readConfiguration(
    given({ DATABASE_URL: OWNER, DATABASE_APP_URL: APP, PLATSBILD_WORKSPACE: 'training' }),
  );
  expect(configuration.database).toEqual({ kind: 'external', ownerUrl: OWNER, appUrl: APP });
});

test('the server is opened by an address to listen on together with the one that people use', () => {
  const opened = {
    HOST: '0.0.0.0',
    PUBLIC_URL: 'https://Platsbild.example.org:8443/',
    TRUST_PROXY: '10.0.0.5,10.1.0.0/16',
  };
  expect(readConfiguration(given({ ...opened, RATE_LIMIT_PER_MINUTE: '1200' }))).toMatchObject({
    host: '0.0.0.0',
    publicUrl: 'https://platsbild.example.org:8443',
    trustedProxies: ['10.0.0.5', '10.1.0.0/16'],
    requestsPerMinute: 1200,
  });
});

test('an empty variable counts as not given', () => {
  expect(readConfiguration(given({ PORT: '', HOST: ' ', DATABASE_URL: '' })).port).toBe(3000);
});

test.each([
  ['PORT', '0'],
  ['PORT', '65535'],
  ['HOST', 'localhost'],
  ['HOST', '127.8.9.1'],
  ['HOST', '::1'],
  ['HOST', '[::1]'],
  ['PUBLIC_URL', 'http://localhost:3000'],
  ['PUBLIC_URL', 'http://[::1]:3000/'],
  ['TRUST_PROXY', '10.0.0.5, 2001:db8::/32'],
])('accepts %s=%s', (name, value) => {
  expect(refusal({ [name]: value })).toBe('accepted');
});

test.each([
  [{ PORT: '65536' }, [], 'port-invalid'],
  [{ PORT: '-1' }, [], 'port-invalid'],
  [{ PORT: '3000.5' }, [], 'port-invalid'],
  [{ PORT: '0x10' }, [], 'port-invalid'],
  [{ PORT: 'http' }, [], 'port-invalid'],
  [{ HOST: '0.0.0.0' }, [], 'public-url-missing'],
  [{ HOST: '::' }, [], 'public-url-missing'],
  [{ HOST: '192.168.4.7' }, [], 'public-url-missing'],
  [{ HOST: '127.0.0.1.example.org' }, [], 'public-url-missing'],
  [{ PUBLIC_URL: 'platsbild.example.org' }, [], 'public-url-invalid'],
  [{ PUBLIC_URL: 'http://platsbild.example.org' }, [], 'public-url-invalid'],
  [{ PUBLIC_URL: 'ftp://platsbild.example.org' }, [], 'public-url-invalid'],
  [{ PUBLIC_URL: 'https://platsbild.example.org/sub' }, [], 'public-url-invalid'],
  [{ PUBLIC_URL: 'https://platsbild.example.org/?a' }, [], 'public-url-invalid'],
  [{ PUBLIC_URL: 'https://platsbild.example.org/#a' }, [], 'public-url-invalid'],
  [{ PUBLIC_URL: 'https://name:word@platsbild.example.org' }, [], 'public-url-invalid'],
  [{ TRUST_PROXY: 'true' }, [], 'trust-proxy-invalid'],
  [{ TRUST_PROXY: '1' }, [], 'trust-proxy-invalid'],
  [{ TRUST_PROXY: '10.0.0.5,*' }, [], 'trust-proxy-invalid'],
  [{ TRUST_PROXY: '0.0.0.0/0' }, [], 'trust-proxy-invalid'],
  [{ TRUST_PROXY: '10.0.0.0/33' }, [], 'trust-proxy-invalid'],
  [{ TRUST_PROXY: '10.0.0.0/8/8' }, [], 'trust-proxy-invalid'],
  [{ RATE_LIMIT_PER_MINUTE: '0' }, [], 'rate-limit-invalid'],
  [{ RATE_LIMIT_PER_MINUTE: '1e3' }, [], 'rate-limit-invalid'],
  [{ PLATSBILD_SECRET_KEY: 'a long word that is no key at all' }, [], 'secret-key-invalid'],
  [{ PLATSBILD_SECRET_KEY: Buffer.alloc(31, 5).toString('base64') }, [], 'secret-key-invalid'],
  [{ PLATSBILD_SECRET_KEY: Buffer.alloc(32, 5).toString('hex') }, [], 'secret-key-invalid'],
  [{ PLATSBILD_LANGUAGE: 'fi' }, [], 'language-unknown'],
  [{ PLATSBILD_WORKSPACE: 'Work' }, [], 'workspace-unknown'],
  [{ PLATSBILD_WORKSPACE: 'training' }, ['--work'], 'workspace-conflict'],
  [{}, ['--wrok'], 'argument-unknown'],
  [{ DATABASE_URL: OWNER, DATABASE_APP_URL: APP }, [], 'workspace-unnamed'],
  [{ DATABASE_URL: OWNER, PLATSBILD_WORKSPACE: 'work' }, [], 'app-url-missing'],
  [{ DATABASE_APP_URL: APP }, [], 'app-url-alone'],
  [{ DATABASE_URL: 'mysql://db/platsbild' }, [], 'database-url-invalid'],
  [{ DATABASE_URL: 'db.example:5432' }, [], 'database-url-invalid'],
])('refuses %j %j: %s', (env, argv, code) => {
  expect(refusal(env as Record<string, string>, argv)).toBe(code);
});

test('no refusal repeats a password', () => {
  const wrong: Record<string, string>[] = [
    { DATABASE_URL: 'postgre://owner:s3cret@db/platsbild' },
    { PUBLIC_URL: 'https://owner:s3cret@here.example' },
    { PLATSBILD_SECRET_KEY: 's3cret' },
  ];
  for (const env of wrong) {
    const attempt = () => readConfiguration(given(env));
    expect(attempt).toThrow(expect.objectContaining({ message: expect.not.stringContaining('s3cret') }));
  }
});

test('the operator can read about every variable', () => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs/operator/configuration.md'), 'utf8');
  expect(VARIABLES.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
});
