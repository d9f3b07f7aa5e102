import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApi, type TestApi } from '../../../test/support/api.ts';

// A town at sea, with one place, one school and one import that waits for a decision.
const PLACES = 'id,name,lat,lon\nP1,Torget,61.5000,18.6000\n';
const SCHOOLS = 'id,name,kind,lat,lon\nA1,=Fyrskolan,Grundskola,61.5030,18.6000\n';

let api: TestApi;
let outside: string;
let paths: readonly string[];
let schoolId: string;
let waiting: string;

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'platsbild-web-'));
  mkdirSync(join(outside, 'web', 'assets'), { recursive: true });
  writeFileSync(join(outside, 'web', 'index.html'), '<!doctype html>');
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  api = await openApi('work', undefined, join(outside, 'web'));
  await api.takeIn({ kind: 'places', fileName: 'platser.csv', content: PLACES });
  await api.takeIn({ kind: 'schools', fileName: 'skolor.csv', content: SCHOOLS });
  ({ id: waiting } = await api.offer({ kind: 'places', fileName: 'nya.csv', content: PLACES.replace('P1', 'P2') }));
  schoolId = (await api.ask('GET', '/schools')).json.schools[0].id;
  const byId = ['/places/{}', '/places/{}/exposure', '/schools/{}', '/schools/{}/exposure', '/imports/{}'];
  const files = ['/exposure.csv', '/exposure.xlsx', '/places/{}/exposure.geojson'];
  const whole = ['/workspace', '/health', '/basemap', '/areas', '/places', '/schools', '/imports', '/exposure'];
  paths = [...whole, ...byId, ...files, '/imports/{}/rejections.csv', '/nowhere'];
});

afterAll(async () => {
  await api.close();
  rmSync(outside, { recursive: true });
});

const ODD_WORDS = [
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%FF%FE',
  '%',
  "'%20or%201=1--",
  "'%3B%20drop%20table%20places%3B--",
  '%25_%5C',
  '..%2F..%2Fetc%2Fpasswd',
  '__proto__',
  'constructor',
  '%E2%80%AEtgr%C3%A5',
  '%F0%9F%8F%AB',
  '-1',
  '1e999',
  'NaN',
  '99999999999999999999999999',
  '%7B%22%24ne%22:1%7D',
  '00000000-0000-0000-0000-000000000000',
  'P-0000000000000000000000000001',
  'x'.repeat(400),
];
const FIELDS = [
  'q',
  'cityDistrict',
  'flag',
  'form',
  'cursor',
  'radius',
  'from',
  'forms',
  'years',
  'fileName',
  '__proto__',
];

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'HEAD';

/** What went wrong with an answer, or nothing: never a fault of ours, and every no in the one form. */
async function faultOf(request: InjectOptions): Promise<string | undefined> {
  const { statusCode, headers, body } = await api.inject(request);
  const shown = `${request.method ?? 'GET'} ${JSON.stringify(request.url)?.slice(0, 120)}: ${statusCode} ${body.slice(0, 120)}`;
  if (statusCode >= 500 || body.includes('secret')) return shown;
  if (statusCode < 400) return undefined;
  const problem = String(headers['content-type']).startsWith('application/problem+json')
    ? (JSON.parse(body) as Record<string, unknown>)
    : {};
  const isWhole = problem['status'] === statusCode && typeof problem['type'] === 'string' && problem['title'] !== '';
  return isWhole ? undefined : shown;
}

async function faultsOf(requests: readonly InjectOptions[]): Promise<string[]> {
  const faults: string[] = [];
  for (const request of requests) {
    const fault = await faultOf(request);
    if (fault !== undefined) faults.push(fault);
  }
  return faults;
}

it('bears odd ids, odd and repeated query words, and odd headers on every route that reads', async () => {
  const requests = paths.flatMap((path): InjectOptions[] => [
    ...ODD_WORDS.map((word) => ({ url: `/api/v1${path.replace('{}', word)}?${word}` })),
    ...FIELDS.flatMap((field, at) => [
      { url: `/api/v1${path.replace('{}', schoolId)}?${field}=${ODD_WORDS[at]}` },
      { url: `/api/v1${path.replace('{}', waiting)}?${field}=${ODD_WORDS[at + 10]}` },
      { url: `/api/v1${path.replace('{}', 'P-0001')}?${field}=1&${field}=2&${field}[a]=3` },
    ]),
    { url: `/api/v1${path.replace('{}', 'P-0001')}`, headers: { 'accept-language': 'xx;q=9,'.repeat(500) } },
    { url: `/api/v1${path.replace('{}', 'P-0001')}`, headers: { 'if-none-match': '"\u00e5",*', range: 'bytes=9-1' } },
  ]);
  expect(requests.length).toBeGreaterThan(200);
  expect(await faultsOf(requests)).toEqual([]);
});

const ODD_BODIES = [
  '',
  'null',
  '[]',
  '"text"',
  '{',
  '{"__proto__":{"a":1}}',
  '{"constructor":{"prototype":{"a":1}}}',
  '['.repeat(10_000) + ']'.repeat(10_000),
  '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000),
  '{"declaration":null,"mapping":null}',
  '{"declaration":{"sourceName":"a\\u0000b","date":null,"licence":null,"completeFor":null,"crs":null}}',
  '{"declaration":{"sourceName":"\\ud800","date":null,"licence":null,"completeFor":null,"crs":null}}',
  '{"declaration":{"sourceName":"a","date":"0000-01-01","licence":null,"completeFor":null,"crs":null}}',
  '{"declaration":{"sourceName":"a","date":"2026-02-30","licence":null,"completeFor":null,"crs":null}}',
  '{"declaration":{"sourceName":"a","date":null,"licence":"\\u0000","completeFor":["\\u0000"],"crs":null}}',
  '{"mapping":{"columns":{"name":"\\u0000"},"kinds":{"\\u0000":"gr"}}}',
  '{"mapping":{"columns":{"\\ud800":"x"},"kinds":{}}}',
  '{"position":{"latitude":61.5,"longitude":18.6},"uncertaintyMetres":5,"source":"a\\u0000","date":"2026-01-01"}',
  '{"position":{"latitude":61.5,"longitude":18.6},"uncertaintyMetres":5,"source":"\\udfff","date":"2026-01-01"}',
  '{"position":{"latitude":61.5,"longitude":18.6},"uncertaintyMetres":5,"source":"a","date":"0000-01-01"}',
  '{"position":{"latitude":1e999,"longitude":18.6},"uncertaintyMetres":5,"source":"a","date":"2026-01-01"}',
  '{"position":{"latitude":61.5,"longitude":18.6},"uncertaintyMetres":1e-320,"source":"a","date":"2026-01-01"}',
  `{"declaration":"${'x'.repeat(1_100_000)}"}`,
];
const ODD_TYPES = ['application/json', 'text/plain', 'application/octet-stream', 'multipart/form-data', 'x/\u00e5', ''];

it('bears odd bodies of odd types on every route that writes', async () => {
  const routes = [
    ['PATCH', `/imports/${waiting}`],
    ['PUT', `/schools/${schoolId}/position`],
    ['DELETE', `/schools/${schoolId}/position`],
    ['POST', `/imports/${waiting}/apply?__proto__=1`],
    ['POST', `/imports/${schoolId}/discard`],
    ['POST', '/imports?kind=places&fileName=a%00b.csv'],
    ['POST', '/imports?kind=places&fileName=%F0%9F%8F%AB%E2%80%AE.csv'],
    ['POST', '/imports?kind=persons&fileName=a.csv'],
    ['POST', '/places'],
    ['PUT', '/imports'],
    ['DELETE', '/places/P-0001'],
    ['OPTIONS', '/places'],
    ['HEAD', '/places'],
  ] as const;
  const requests = routes.flatMap(([method, path]) =>
    ODD_BODIES.flatMap((payload, at): InjectOptions[] => [
      request(method, path, payload, 'application/json', `"${at}"`),
      request(method, path, payload, ODD_TYPES[at % ODD_TYPES.length], at % 2 === 0 ? '"1"' : '*'),
    ]),
  );
  expect(requests.length).toBeGreaterThan(200);
  expect(await faultsOf(requests)).toEqual([]);
});

function request(method: Method, path: string, payload: string, type: string, ifMatch: string): InjectOptions {
  const headers = { 'if-match': ifMatch, ...(type === '' ? {} : { 'content-type': type }) };
  return { method, url: `/api/v1${path}`, payload, headers };
}

it('gives away no file outside the web folder', async () => {
  const tricks = [
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    'assets/..%5c..%5csecret.txt',
    '..%00/secret.txt',
  ];
  const more = [
    '/../secret.txt',
    './/..//secret.txt',
    'assets/../../secret.txt',
    '%252e%252e%252fsecret.txt',
    '.env',
    '',
  ];
  expect(await faultsOf([...tricks, ...more].map((path) => ({ url: `/${path}` })))).toEqual([]);
});

it('tells a wrong way of asking from a wrong address, in both languages', async () => {
  const wrong = await api.inject({ method: 'DELETE', url: '/api/v1/places/P-0001?x=1' });
  expect(wrong.statusCode).toBe(405);
  expect(wrong.headers['allow']).toBe('GET, HEAD');
  expect(wrong.json()).toMatchObject({ type: 'method-not-allowed', status: 405 });
  const headers = { 'accept-language': 'en' };
  const english = await api.inject({ method: 'DELETE', url: '/api/v1/places/P-0001', headers });
  expect(english.json().title).not.toBe(wrong.json().title);
  expect((await api.inject({ method: 'DELETE', url: '/api/v1/nowhere/P-0001' })).statusCode).toBe(404);
  expect((await api.inject({ method: 'GET', url: '/api/v1/schools/%ZZ' })).headers['x-content-type-options']).toBe(
    'nosniff',
  );
});

it('logged no fault of ours', () => {
  expect(api.faults).toEqual([]);
});
