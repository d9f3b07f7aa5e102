import { Problem, codeOf } from './problem.ts';

const API = '/api/v1';

export interface Sending {
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly json?: unknown;
  readonly bytes?: Blob;
  /** the revision that the change was made from */
  readonly revision?: number;
  /** what the writer was asked about and let stand, see `letStandHeader` */
  readonly letStand?: string | undefined;
  /** the colleague who is to look at what is written before it is saved, see `askedReviewer` */
  readonly reviewer?: string | undefined;
  readonly signal?: AbortSignal;
}

/** What was sent and is not carried out yet: a colleague looks at it first. */
export const WAITS = Symbol('waits');

/** Asks our own server. @throws Problem for every answer that is not the one asked for */
export async function fetchJson<T>(path: string, sending: Sending = {}): Promise<T> {
  return bodyOf<T>(await ask(path, sending));
}

/** Sends what a colleague may have to look at first. @returns the answer, or that it waits for that */
export async function sendOrWait<T>(path: string, sending: Sending): Promise<T | typeof WAITS> {
  const answer = await ask(path, sending);
  const body = await bodyOf<T>(answer);
  return sending.reviewer !== undefined && answer.status === ACCEPTED ? WAITS : body;
}

const ACCEPTED = 202;

async function bodyOf<T>(answer: Response): Promise<T> {
  if (answer.status === 204) return null as T;
  const body: unknown = await readBody(answer);
  if (answer.ok) return body as T;
  const problem = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  throw new Problem(answer.status, codeOf(problem['type'], answer.status), problem);
}

async function ask(path: string, sending: Sending): Promise<Response> {
  const { method, json, bytes, revision, letStand, reviewer, signal } = sending;
  const headers = new Headers({ accept: 'application/json', 'accept-language': document.documentElement.lang });
  if (json !== undefined) headers.set('content-type', 'application/json');
  if (bytes !== undefined) headers.set('content-type', 'application/octet-stream');
  if (revision !== undefined) headers.set('if-match', `"${revision}"`);
  if (letStand !== undefined) headers.set('screening-confirmed', letStand);
  if (reviewer !== undefined) headers.set('screening-reviewer', reviewer);
  if (method === 'POST') headers.set('idempotency-key', crypto.randomUUID());
  const body = json === undefined ? bytes : JSON.stringify(json);
  try {
    return await fetch(API + path, { method: method ?? 'GET', headers, body, signal });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new Problem(0, 'offline', {}, cause);
  }
}

async function readBody(answer: Response): Promise<unknown> {
  const text = await answer.text();
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Problem(answer.status, 'answer-unreadable', {}, cause);
  }
}

/** @returns the address of a file that the browser fetches by itself */
export function apiAddress(path: string): string {
  return API + path;
}
