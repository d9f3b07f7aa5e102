import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { NoAnswer } from './ask.ts';
import { fetchSchoolUnits, type UnitAnswer } from './school-units.ts';

const HASTE = { attempts: 4, pauseMilliseconds: 5, timeoutMilliseconds: 400 };
const ACCEPT = 'application/vnd.skolverket.plannededucations.api.v4.hal+json';

interface Spoken {
  /** an answer in place of the usual one, by path; called with how often the path was asked */
  readonly instead?: (path: string, time: number, response: ServerResponse) => boolean;
  readonly codes: readonly string[];
}

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A server on this machine that speaks the documented API. */
async function speak({ codes, instead }: Spoken) {
  const asked: string[] = [];
  let now = 0;
  let most = 0;
  const server = createServer((request, response) => {
    now++;
    most = Math.max(most, now);
    response.on('close', () => now--);
    const url = request.url ?? '';
    asked.push(url);
    const time = asked.filter((earlier) => earlier === url).length;
    if (instead?.(url, time, response) === true) return;
    setTimeout(() => answer(request, response, codes), 4);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/planned-educations`;
  return { baseUrl, asked, most: () => most };
}

function answer(request: IncomingMessage, response: ServerResponse, codes: readonly string[]): void {
  const url = new URL(request.url ?? '', 'http://here');
  const send = (status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': ACCEPT }).end(JSON.stringify({ status: 'OK', message: 'x', body }));
  if (request.headers.accept !== ACCEPT) return void send(400, null);
  const code = /^\/planned-educations\/v4\/school-units\/(\d+)$/.exec(url.pathname)?.[1];
  if (code !== undefined) return void send(200, { code, name: `Skola ${code}` });
  if (
    url.pathname !== '/planned-educations/v4/school-units' ||
    url.searchParams.get('geographicalAreaCode') !== '0180'
  ) {
    return void send(400, null);
  }
  const [number, size] = [Number(url.searchParams.get('page')), Number(url.searchParams.get('size'))];
  const listedSchoolUnits = codes.slice(number * size, (number + 1) * size).map((each) => ({ code: each }));
  const page = { size, number, totalElements: codes.length, totalPages: Math.ceil(codes.length / size) };
  send(200, codes.length === 0 ? { page } : { _embedded: { listedSchoolUnits }, page });
}

async function gather(baseUrl: string): Promise<UnitAnswer[]> {
  const answers: UnitAnswer[] = [];
  for await (const unit of fetchSchoolUnits({ municipality: '0180', baseUrl, options: HASTE })) answers.push(unit);
  return answers;
}

const codesFrom = (count: number) => Array.from({ length: count }, (_, at) => String(10_000_001 + at));
const detail = (code: string) => `/planned-educations/v4/school-units/${code}`;

test('all pages are read, and every unit comes once, in the order of the list', async () => {
  const codes = codesFrom(213);
  const api = await speak({ codes });
  expect(await gather(api.baseUrl)).toEqual(codes.map((code) => ({ unit: { code, name: `Skola ${code}` } })));
  expect(api.asked.filter((url) => url.includes('page='))).toHaveLength(3);
  expect(api.most()).toBeLessThanOrEqual(4);
  expect(api.most()).toBeGreaterThan(1);
});

test('a municipality without units gives none', async () => {
  expect(await gather((await speak({ codes: [] })).baseUrl)).toEqual([]);
});

test('a unit that was listed and is not there is named', async () => {
  const api = await speak({
    codes: codesFrom(3),
    instead: (url, _time, response) => url === detail('10000002') && Boolean(response.writeHead(404).end()),
  });
  expect(await gather(api.baseUrl)).toMatchObject([{ unit: {} }, { missing: '10000002' }, { unit: {} }]);
});

test.each([
  ['429', (response: ServerResponse) => response.writeHead(429, { 'retry-after': '0' }).end()],
  ['503', (response: ServerResponse) => response.writeHead(503).end('busy')],
  ['an answer that is cut off', (response: ServerResponse) => response.writeHead(200).end('{"body":{"code":"1')],
  ['a line that goes dead', (response: ServerResponse) => response.destroy()],
  ['an answer that never comes', () => undefined],
])('after %s it asks again', async (_name, fail) => {
  const api = await speak({
    codes: codesFrom(5),
    instead(url, time, response) {
      if (url !== detail('10000003') || time > 2) return false;
      fail(response);
      return true;
    },
  });
  expect(await gather(api.baseUrl)).toHaveLength(5);
  expect(api.asked.filter((url) => url === detail('10000003'))).toHaveLength(3);
});

test('as long as the server asks for patience, it is given', async () => {
  const api = await speak({
    codes: codesFrom(1),
    instead: (url, time, response) =>
      url === detail('10000001') && time === 1 && Boolean(response.writeHead(429, { 'retry-after': '1' }).end()),
  });
  const began = performance.now();
  expect(await gather(api.baseUrl)).toHaveLength(1);
  expect(performance.now() - began).toBeGreaterThan(990);
});

test.each([
  ['keeps-refusing', '503', (response: ServerResponse) => response.writeHead(503).end(), 4],
  ['answer-unreadable', 'JSON', (response: ServerResponse) => response.writeHead(200).end('<html>'), 4],
  ['answer-unexpected', '401', (response: ServerResponse) => response.writeHead(401).end(), 1],
  ['answer-unexpected', 'body', (response: ServerResponse) => response.writeHead(200).end('{"status":"OK"}'), 1],
])('%s (%s) ends it and says so', async (trouble, seen, fail, times) => {
  const api = await speak({
    codes: codesFrom(9),
    instead: (url, _time, response) => url === detail('10000004') && Boolean(fail(response)),
  });
  await expect(gather(api.baseUrl)).rejects.toMatchObject({ trouble, seen });
  expect(api.asked.filter((url) => url === detail('10000004'))).toHaveLength(times);
});

test('offline is told as unreachable, with the reason', async () => {
  const api = await speak({ codes: [] });
  await open.pop()?.();
  const failing = gather(api.baseUrl);
  await expect(failing).rejects.toBeInstanceOf(NoAnswer);
  await expect(failing).rejects.toMatchObject({ trouble: 'unreachable', seen: 'ECONNREFUSED' });
});
