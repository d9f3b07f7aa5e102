import type { FastifyInstance } from 'fastify';
import type { BenchOutcome } from '../join/run-join.ts';
import { summarise, type Times } from '../times.ts';
import { openSignInServer, PASSWORD } from './sign-in-server.ts';

const FULL = 1000;
const TENTH = 100;
const WARM_UP = 20;
/** Below the fifth failure nobody has to wait. */
const TRIES_EACH = 4;
const MOST_APART = 0.05;

/** Who asks to be let in, and is told the same: what is measured is whether the time tells them apart. */
const KINDS = [
  { what: 'no such account', ask: (at: number) => ({ email: `nobody${at}@granvik.example`, password: PASSWORD }) },
  { what: 'wrong password', ask: (at: number) => ({ email: accountOf('active', at), password: 'kanelbulle vid kaj' }) },
  {
    what: 'closed account, right password',
    ask: (at: number) => ({ email: accountOf('closed', at), password: PASSWORD }),
  },
] as const;

function accountOf(state: string, at: number): string {
  return `${state}${Math.floor(at / TRIES_EACH)}@granvik.example`;
}

/** Whether the time of an answer tells which addresses have accounts: medians of each kind, by turns, at full cost. */
export async function runEnumeration(tenthOnly: boolean, say: (line: string) => void): Promise<BenchOutcome> {
  const calls = tenthOnly ? TENTH : FULL;
  await using server = await openSignInServer(Math.ceil((calls + WARM_UP) / TRIES_EACH));
  const seconds = KINDS.map(() => [] as number[]);
  const answers = new Set<string>();
  for (let at = 0; at < calls + WARM_UP; at++) {
    // Each kind is as often first, second and third, so that what the machine does meanwhile hits all alike.
    for (let turn = 0; turn < KINDS.length; turn++) {
      const kind = (at + turn) % KINDS.length;
      const took = await timeOne(server.app, KINDS[kind].ask(at), at * KINDS.length + kind, answers);
      if (at >= WARM_UP) seconds[kind].push(took);
    }
    if (at % 100 === 0) say(`enumeration: ${at} of ${calls + WARM_UP}`);
  }
  return outcomeOf(seconds.map(summarise), calls, answers);
}

async function timeOne(
  app: FastifyInstance,
  payload: { readonly email: string; readonly password: string },
  number: number,
  answers: Set<string>,
): Promise<number> {
  // An address on the net of its own, so that no call waits for the failures of another.
  const remoteAddress = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
  const headers = { host: 'localhost', origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };
  const began = performance.now();
  const answer = await app.inject({ method: 'POST', url: '/api/v1/session', payload, headers, remoteAddress });
  const took = (performance.now() - began) / 1000;
  const { date: _, 'x-request-id': reference, ...rest } = answer.headers;
  answers.add(`${answer.statusCode} ${JSON.stringify(rest)} ${answer.body.replaceAll(String(reference), '')}`);
  return took;
}

function outcomeOf(times: readonly Times[], calls: number, answers: ReadonlySet<string>): BenchOutcome {
  const medians = times.map(({ median }) => median);
  const apart = Math.max(...medians) / Math.min(...medians) - 1;
  const milliseconds = (value: number) => (value * 1000).toFixed(2);
  const report = [
    '| asked with | calls | median ms | least ms | most ms |',
    '|---|---|---|---|---|',
    ...times.map(
      ({ median, min, max }, at) =>
        `| ${KINDS[at].what} | ${calls} | ${milliseconds(median)} | ${milliseconds(min)} | ${milliseconds(max)} |`,
    ),
    '',
    `The medians are at most ${(apart * 100).toFixed(2)} % apart (allowed: ${MOST_APART * 100} %). Different answers, byte by byte: ${answers.size}.`,
  ].join('\n');
  const faults = [
    ...(apart > MOST_APART ? [`the medians are ${(apart * 100).toFixed(2)} % apart`] : []),
    ...(answers.size === 1 ? [] : [`${answers.size} different answers`]),
  ];
  return { report, faults, versions: [], notes: NOTES };
}

const NOTES = [
  'The whole server without a network, on the embedded PostgreSQL 18 with its disk; passwords at their full cost (argon2id, 64 MiB, 3 passes).',
  'One call after the other, the kinds by turns. Before the times, each kind is asked 20 times.',
];
