import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../src/ground/random.ts';
import { noteFigure, proofSize } from '../support/proof-size.ts';
import { decideImport } from './decide-import.ts';
import { hostileRequest, type HostileRequest } from './hostile-request.ts';
import { hostileTexts } from './hostile-texts.ts';
import { faultInAnswer } from './judge-answer.ts';
import { brokenRequest, sayAndLeave } from './wire.ts';
import { openWorld, PAGE, type World } from './world.ts';

const CASES = proofSize(20_000);
/** Hostile requests may take away what somebody may do: then somebody else goes on. */
const CASES_OF_ONE_PERSON = 15;
const WIRE_CASES = proofSize(2000);
const MOST_GROWTH_MEGABYTES = 700;
const SLOWEST_MILLISECONDS = 20_000;

let world: World;
let shape: unknown;
beforeAll(async () => {
  world = await openWorld();
  shape = await world.shapeOfDatabase();
});
afterAll(() => world.close());

const megabytes = () => Math.round(process.memoryUsage().rss / 1_000_000);

it(`bears ${CASES} hostile requests over every route: nothing is run, no fault, memory bounded`, async () => {
  const texts = hostileTexts(world.traps);
  const wrong: string[] = [];
  const statuses = new Map<number, number>();
  const taken = new Set<string>();
  const before = megabytes();
  let [peak, slowest, cookie, isOut] = [before, 0, '', true];
  for (let number = 0; number < CASES; number++) {
    if (number % CASES_OF_ONE_PERSON === 0 || isOut) cookie = await world.somebody();
    const material = { ...world, texts, cookie };
    const hostile = hostileRequest(number, seededRandom(number * 7919 + 13), material);
    const began = performance.now();
    const answer = await world.api.app.inject(hostile.request);
    slowest = Math.max(slowest, performance.now() - began);
    const fault = await faultInAnswer(answer, PAGE);
    if (fault !== undefined) wrong.push(`${number} ${shown(hostile)} ${fault}`);
    statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
    if (answer.statusCode < 400) taken.add(`${hostile.route.method} ${hostile.route.url}`);
    if (answer.statusCode === 202 && number % 2 === 0)
      wrong.push(...(await decideImport(world, cookie, answer.json().id as string, number)));
    isOut = answer.statusCode === 401;
    peak = Math.max(peak, megabytes());
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(world.api.faults.slice(0, 5)).toEqual([]);
  expect(world.sprung()).toEqual({ calls: [], fileMade: false });
  expect(await world.shapeOfDatabase()).toEqual(shape);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(peak - before).toBeLessThan(MOST_GROWTH_MEGABYTES);
  expect(slowest).toBeLessThan(SLOWEST_MILLISECONDS);
  // What is refused at the door shows little: enough must get in.
  const routesTaken = taken.size / world.routes.length;
  expect(routesTaken).toBeGreaterThan(0.6);
  noteFigure('hostile requests', CASES);
  noteFigure('routes asked / that took at least one', `${world.routes.length} / ${taken.size}`);
  noteFigure(
    'answers by status',
    [...statuses]
      .toSorted(([a], [b]) => a - b)
      .map(([status, count]) => `${status}: ${count}`)
      .join(', '),
  );
  noteFigure('growth of memory, MB', peak - before);
  noteFigure('slowest answer, ms', Math.round(slowest));
});

it(`bears ${WIRE_CASES} requests that are none, and senders that go away`, async () => {
  const port = await world.listen();
  const cookie = await world.somebody();
  const odd: string[] = [];
  for (let number = 0; number < WIRE_CASES; number++) {
    const bytes = brokenRequest(seededRandom(number * 104_729 + 7), cookie);
    const heard = await sayAndLeave(port, bytes, 60);
    const isOdd = /^HTTP\/1\.1 5/m.test(heard) || (heard.includes('root:') && heard.includes(':0:0'));
    if (isOdd) odd.push(`${number} ${bytes.toString('latin1').slice(0, 80)}: ${heard.slice(0, 80)}`);
  }
  expect(odd.slice(0, 10)).toEqual([]);
  expect(world.api.faults.slice(0, 5)).toEqual([]);
  await expect.poll(() => leftUploads(), { timeout: 5000 }).toEqual([]);
  expect((await world.api.ask('GET', '/health')).json).toEqual({ status: 'ok' });
  noteFigure('broken requests on the wire', WIRE_CASES);
});

const leftUploads = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`platsbild-upload-${process.pid}-`));

function shown({ family, request }: HostileRequest): string {
  const { method, url, payload } = request;
  return `${family} ${String(method)} ${JSON.stringify(url)?.slice(0, 200)} ${Buffer.from((payload ?? '') as string).toString('latin1', 0, 200)}`;
}
