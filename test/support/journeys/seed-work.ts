import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { ImportKind } from '../../../src/rooms/imports/index.ts';
import type { HandedFile } from './import-screen.ts';
import { sessionHeaders } from './signed-in.ts';

export interface Declared {
  readonly sourceName: string;
  readonly date: string | null;
  readonly licence: string | null;
  readonly completeFor: readonly string[] | null;
  readonly crs: null;
}

interface Run {
  readonly id: string;
  readonly state: string;
}

const declared = (sourceName: string, completeFor: readonly string[] | null = null): Declared => ({
  sourceName,
  date: '2026-01-02',
  licence: 'CC0',
  completeFor,
  crs: null,
});

/** Brings a file in through the API, where the screens of the import are not what the journey is about. */
export async function bringInByApi(
  address: string,
  kind: ImportKind,
  file: HandedFile,
  sourceName: string,
  completeFor?: readonly string[],
): Promise<void> {
  const api = `${address}/api/v1/imports`;
  const id = await offerByApi(address, kind, file);
  await ask(`${api}/${id}`, 'PATCH', { declaration: declared(sourceName, completeFor) });
  expect(await settled(api, id), `${file.name} is ready`).toBe('ready');
  await ask(`${api}/${id}/apply`, 'POST');
  expect(await settled(api, id), `${file.name} is in`).toBe('applied');
}

/** Hands a file over and waits until it has been read. @returns the id of the import, which nobody has decided about */
export async function offerByApi(address: string, kind: ImportKind, file: HandedFile): Promise<string> {
  const api = `${address}/api/v1/imports`;
  const { id } = await ask(`${api}?${new URLSearchParams({ kind, fileName: file.name })}`, 'POST', file.buffer);
  await settled(api, id);
  return id;
}

export async function discardByApi(address: string, id: string): Promise<void> {
  await ask(`${address}/api/v1/imports/${id}/discard`, 'POST');
}

async function ask(url: string, method: string, body?: Buffer | object): Promise<Run> {
  const isBytes = Buffer.isBuffer(body);
  const type = isBytes ? 'application/octet-stream' : 'application/json';
  const answer = await fetch(url, {
    method,
    headers: {
      ...(await sessionHeaders(new URL(url).origin)),
      ...(body === undefined ? {} : { 'content-type': type }),
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
    },
    body: body === undefined ? undefined : isBytes ? new Uint8Array(body) : JSON.stringify(body),
  });
  expect(answer.ok, `${method} ${url} answers ${answer.status}`).toBe(true);
  return (await answer.json()) as Run;
}

async function settled(api: string, id: string): Promise<string> {
  for (;;) {
    const headers = await sessionHeaders(new URL(api).origin);
    const { state } = (await (await fetch(`${api}/${id}`, { headers })).json()) as Run;
    if (state !== 'reading' && state !== 'applying') return state;
    await pause(50);
  }
}
