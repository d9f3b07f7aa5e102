import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { seededRandom } from '../../src/ground/random.ts';
import { noteFigure, proofSize } from '../support/proof-size.ts';
import { sendHostile, type Heard } from './send-hostile.ts';
import { brokenRequest, sayAndLeave } from './wire.ts';
import { openWorld, type World } from './world.ts';

/** On one server; then a new one, since each row of requests leaves many people and records behind. */
const CASES_OF_ONE_WORLD = 1000;
const WORLDS = proofSize(20_000) / CASES_OF_ONE_WORLD;
const WIRE_CASES = proofSize(2000);
const MOST_GROWTH_MEGABYTES = 700;
const SLOWEST_MILLISECONDS = 20_000;

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

it.each(Array.from({ length: WORLDS }, (_, at) => at * CASES_OF_ONE_WORLD))(
  `bears ${CASES_OF_ONE_WORLD} hostile requests over every route, from number %i on`,
  async (from) => {
    const shape = await world.shapeOfDatabase();
    const heard = await sendHostile(world, from, CASES_OF_ONE_WORLD);
    expect(heard.wrong.slice(0, 10)).toEqual([]);
    expect(world.api.faults.slice(0, 5)).toEqual([]);
    // Nothing ran: nobody was called, no file was made, the database is of the same shape, and objects are as they were.
    expect(world.sprung()).toEqual({ calls: [], fileMade: false });
    expect(await world.shapeOfDatabase()).toEqual(shape);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(heard.growthMegabytes).toBeLessThan(MOST_GROWTH_MEGABYTES);
    expect(heard.slowestMilliseconds).toBeLessThan(SLOWEST_MILLISECONDS);
    // What is refused at the door shows little: enough must get in.
    expect(heard.takenShare).toBeGreaterThan(0.5);
    note(from, heard);
  },
);

function note(from: number, { statuses, takenShare, growthMegabytes, slowestMilliseconds }: Heard): void {
  const counts = [...statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => `${count} x ${status}`);
  const routes = `${Math.round(takenShare * world.routes.length)} of ${world.routes.length} routes took some`;
  const cost = `memory grew by ${growthMegabytes} MB, slowest answer ${Math.round(slowestMilliseconds)} ms`;
  noteFigure(
    `hostile requests ${from} to ${from + CASES_OF_ONE_WORLD - 1}`,
    `${routes}; ${cost}; ${counts.join(', ')}`,
  );
}

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
