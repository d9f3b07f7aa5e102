import { seededRandom } from '../../src/ground/random.ts';
import { decideImport } from './decide-import.ts';
import { hostileRequest, type HostileRequest } from './hostile-request.ts';
import { hostileTexts } from './hostile-texts.ts';
import { faultInAnswer } from './judge-answer.ts';
import { PAGE, type World } from './world.ts';

/** Hostile requests may take away what somebody may do: then somebody else goes on. */
const CASES_OF_ONE_PERSON = 15;

/** What a row of hostile requests did to a server. */
export interface Heard {
  readonly wrong: readonly string[];
  readonly statuses: ReadonlyMap<number, number>;
  /** how many routes took at least one of them, as a share of all */
  readonly takenShare: number;
  readonly growthMegabytes: number;
  readonly slowestMilliseconds: number;
}

/** Sends the hostile requests of these numbers, one after the other, and judges every answer. */
export async function sendHostile(world: World, from: number, count: number): Promise<Heard> {
  const texts = hostileTexts(world.traps);
  const wrong: string[] = [];
  const statuses = new Map<number, number>();
  const taken = new Set<string>();
  const before = megabytes();
  let [peak, slowest, cookie, isOut] = [before, 0, '', true];
  for (let number = from; number < from + count; number++) {
    if (number % CASES_OF_ONE_PERSON === 0 || isOut) cookie = await world.somebody();
    const hostile = hostileRequest(number, seededRandom(number * 7919 + 13), { ...world, texts, cookie });
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
  const takenShare = taken.size / world.routes.length;
  return { wrong, statuses, takenShare, growthMegabytes: peak - before, slowestMilliseconds: slowest };
}

function megabytes(): number {
  return Math.round(process.memoryUsage().rss / 1_000_000);
}

function shown({ family, request }: HostileRequest): string {
  const { method, url, payload } = request;
  const body = Buffer.from((payload ?? '') as string).toString('latin1', 0, 200);
  return `${family} ${String(method)} ${JSON.stringify(url)?.slice(0, 200)} ${body}`;
}
