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
  readonly signal?: AbortSignal;
}

/** Asks our own server. @throws Problem for every answer that is not the one asked for */
export async function fetchJson<T>(path: string, sending: Sending = {}): Promise<T> {
  const answer = await ask(path, sending);
  if (answer.status === 204) return null as T;
  const body: unknown = await readBody(answer);
  if (answer.ok) return body as T;
  const problem = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  throw new Problem(answer.status, codeOf(problem['type'], answer.status), problem);
}

async function ask(path: string, { method, json, bytes, revision, letStand, signal }: Sending): Promise<Response> {
  const headers = new Headers({ accept: 'application/json', 'accept-language': document.documentElement.lang });
  if (json !== undefined) headers.set('content-type', 'application/json');
  if (bytes !== undefined) headers.set('content-type', 'application/octet-stream');
  if (revision !== undefined) headers.set('if-match', `"${revision}"`);
  if (letStand !== undefined) headers.set('screening-confirmed', letStand);
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
