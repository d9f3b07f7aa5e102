import type { InjectOptions } from 'fastify';
import type { Random } from '../../src/ground/random.ts';
import { pick } from '../mutations/mutation.ts';
import type { RouteRow } from '../support/route-table.ts';
import { fillContract, type Contract } from './fill-contract.ts';
import { hostileFile, JSON_BODIES } from './hostile-bodies.ts';
import { hostileHeads, ODD_METHODS } from './hostile-heads.ts';
import type { Traps } from './hostile-texts.ts';

/** What requests are made of. */
export interface Material {
  readonly routes: readonly RouteRow[];
  readonly ids: readonly string[];
  /** by what they try */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly traps: Traps;
  readonly cookie: string;
}

export interface HostileRequest {
  readonly family: string;
  readonly route: RouteRow;
  readonly request: InjectOptions;
}

type Way = (route: RouteRow, told: Told) => { readonly what: string; readonly request: InjectOptions };
interface Told {
  readonly random: Random;
  readonly material: Material;
  readonly texts: readonly string[];
}

/** The request of a number: always the same one for the same random numbers. Each route has its turn. */
export function hostileRequest(number: number, random: Random, material: Material): HostileRequest {
  const route = material.routes[number % material.routes.length];
  const family = pick(Object.keys(material.texts), random);
  const told = { random, material, texts: material.texts[family] };
  const { what, request } = pick(WAYS, random)(route, told);
  const headers = { cookie: material.cookie, 'x-platsbild': 'command', ...request.headers };
  return { family: `${what}: ${family}`, route, request: { ...request, headers } };
}

const WAYS: readonly Way[] = [
  ...Array<Way>(5).fill((route, told) => ({ what: 'words', request: filled(route, told, 0.35) })),
  ...Array<Way>(2).fill((route, told) => ({ what: 'a word', request: filled(route, told, 0.12) })),
  (route, told) => ({ what: 'address', request: { method: route.method, url: oddAddress(route, told) } }),
  (route, told) => {
    const what = pick(Object.keys(JSON_BODIES), told.random);
    const type = pick(
      ['application/json', 'application/json', 'text/plain', 'application/octet-stream', ''],
      told.random,
    );
    return { what, request: withBody({ ...filled(route, told, 0) }, JSON_BODIES[what](), type) };
  },
  (route, told) => {
    const heads = hostileHeads(told.material.cookie, pick(told.texts, told.random), told.random);
    const request = filled(route, told, 0.05);
    return { what: 'headers', request: { ...request, headers: { ...request.headers, ...heads } } };
  },
  (route, told) => {
    const method = pick(ODD_METHODS, told.random) as InjectOptions['method'];
    return { what: 'method', request: { ...filled(route, told, 0.1), ...(method === undefined ? {} : { method }) } };
  },
  (_route, told) => ({ what: 'file', request: handedOver(told) }),
];

/** A request that mostly holds its contract, with hostile words where words go. */
function filled(route: RouteRow, { random, material, texts }: Told, share: number): InjectOptions {
  const filling = { random, ids: material.ids, texts, share };
  const { body, querystring } = (route.schema ?? {}) as Record<string, Contract | undefined>;
  const path = route.url.replaceAll(/:\w+/g, () =>
    random() < share ? inAddress(pick(texts, random)) || 'x' : pick(material.ids, random),
  );
  const query = querystring === undefined ? '' : queryOf(fillContract(querystring, filling));
  const request = {
    method: route.method,
    url: `/api/v1${path}${query}`,
    headers: { 'if-match': `"${pick([0, 1, 2, 9], random)}"` },
  };
  return body === undefined
    ? request
    : withBody(request, JSON.stringify(fillContract(body, filling)), 'application/json');
}

function queryOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const words = Object.entries(value).flatMap(([name, one]) =>
    [one]
      .flat()
      .map((part) => `${inAddress(name)}=${inAddress(typeof part === 'object' ? JSON.stringify(part) : String(part))}`),
  );
  return `?${words.join('&')}`;
}

/** Half letters have no form in an address; what a careless program writes for them is sent instead. */
function inAddress(text: string): string {
  return text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80';
}

const ODD_ADDRESSES = [
  '%00',
  '%',
  '%FF%FE',
  '%C0%AF',
  '..%5c..%5c',
  '%2e%2e/%2e%2e',
  '%25%30%30',
  ';a=b',
  '%0d%0aset-cookie:a=b',
  '#',
  '?',
  '//',
];

function oddAddress(route: RouteRow, { random, material, texts }: Told): string {
  const odd = pick([...ODD_ADDRESSES, inAddress(pick(texts, random))], random);
  const path = route.url.replaceAll(/:\w+/g, () => (random() < 0.7 ? odd : pick(material.ids, random)));
  const ends = [`?${odd}`, `?q=${odd}&q=${odd}&q[a]=${odd}&__proto__[a]=1`, `/${odd}`, odd, `?${'a&'.repeat(3000)}`];
  return `/api/v1${path}${pick(ends, random)}`;
}

function withBody(request: InjectOptions, payload: string | Buffer, type: string): InjectOptions {
  return { ...request, payload, headers: { ...request.headers, ...(type === '' ? {} : { 'content-type': type }) } };
}

function handedOver({ random, material, texts }: Told): InjectOptions {
  const file = hostileFile(pick(texts, random), material.traps, random);
  const kind = pick(['places', 'schools', 'areas'], random);
  const url = `/api/v1/imports?kind=${kind}&fileName=${inAddress(file.name)}`;
  return withBody({ method: 'POST', url }, file.bytes, 'application/octet-stream');
}
