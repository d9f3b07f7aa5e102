import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../src/platform/start/project-root.ts';
import type { SignedIn } from '../../../src/rooms/access/index.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
}

/** Signs somebody of training in. @param name as the cards of training show it, such as "Karin Ask" @returns the cookie */
export async function signInToTraining(address: string, name: string): Promise<string> {
  const answer = await fetch(`${address}/api/v1/session/training-people`);
  const { people } = (await answer.json()) as { people: Person[] };
  const person = people.find((one) => one.name === name);
  if (person === undefined) throw new Error(`Nobody in training is called ${name}`);
  return cookieOf(await post(`${address}/api/v1/session/training`, { person: person.id }));
}

/** How the first administrator of a work server signs in. */
export const FIRST = { email: 'forsta@kommunen.example', password: 'nattvandrare vid hamnen' } as const;

/**
 * Lets the first administrator in by the command that an operator uses, takes the invitation, and makes the administrator
 * the coordinator as well. @returns the cookie of that person
 */
export async function signInToWork(address: string, folder: string): Promise<string> {
  const words = ['access', 'invite-first-administrator', '--email', FIRST.email, '--workspace', 'work'];
  const env = { PATH: process.env['PATH'], HOME: '/tmp', PLATSBILD_DATA: folder, PORT: new URL(address).port };
  const invited = spawnSync(join(PROJECT_ROOT, 'bin', 'platsbild'), words, { env, encoding: 'utf8' });
  const token = /inbjudan#([\w-]+)/.exec(invited.stdout)?.[1];
  if (token === undefined) throw new Error(`No link: ${invited.stdout}${invited.stderr}`);
  const cookie = cookieOf(await post(`${address}/api/v1/invitation`, { token, password: FIRST.password }));
  const headers = { cookie, 'x-platsbild': 'command' };
  const session = (await (await fetch(`${address}/api/v1/session`, { headers })).json()) as { signedIn: SignedIn };
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format(
    new Date(),
  );
  const role = { role: 'safetyCoordinator', area: { kind: 'organisation', code: '' }, from: today, to: null };
  await post(`${address}/api/v1/members/${session.signedIn.person.id}/roles`, role, headers);
  return cookie;
}

async function post(url: string, json: object, headers: Record<string, string> = {}): Promise<Response> {
  const told = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers };
  const answer = await fetch(url, { method: 'POST', headers: told, body: JSON.stringify(json) });
  if (!answer.ok) throw new Error(`POST ${url}: ${answer.status} ${await answer.text()}`);
  return answer;
}

function cookieOf(answer: Response): string {
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  const session = cookies.find((cookie) => /^(__Host-)?platsbild=/.test(cookie));
  if (session === undefined) throw new Error(`No session among ${cookies.join(', ')}`);
  return session;
}

/** Cookies by the address of their server, so that whoever asks it in a journey asks as somebody. */
const remembered = new Map<string, string>();

export function rememberSession(address: string, cookie: string): void {
  remembered.set(address, cookie);
}

/** What a program sends to act as whoever the journeys are at a server. */
export async function sessionHeaders(address: string): Promise<Record<string, string>> {
  return { cookie: await sessionAt(address), 'x-platsbild': 'command' };
}

/** The session of the journeys' own person at a server; training lets anybody in. */
export async function sessionAt(address: string): Promise<string> {
  const known = remembered.get(address);
  if (known !== undefined) return known;
  const cookie = await signInToTraining(address, 'Karin Ask');
  rememberSession(address, cookie);
  return cookie;
}
