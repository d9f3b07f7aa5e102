import type { Socket } from 'node:net';
import type { FastifyServerOptions } from 'fastify';
import type { Ids } from '../random.ts';
import { problems } from '../texts/sv.ts';
import { STATUS_OF } from './problem.ts';
import { headersFor } from './security-headers.ts';

type ClientErrorHandler = NonNullable<FastifyServerOptions['clientErrorHandler']>;
type BrokenKind = 'headers-too-large' | 'too-slow' | 'invalid-input';

const KINDS: Readonly<Record<string, BrokenKind>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
};

/**
 * Answers what is no request at all in the same form as every other no. In Swedish: nobody can know what language a
 * client prefers that could not be read.
 */
export function answerBroken(ids: Ids, publicUrl?: string): ClientErrorHandler {
  const always = Object.entries(headersFor(publicUrl)).map(([name, value]) => `${name}: ${value}`);
  return (error, socket) => {
    // Whoever is gone, or already hears another answer, is told nothing.
    const isGone = error.code === 'ECONNRESET' || socket.destroyed || !socket.writable || socket.bytesWritten > 0;
    if (isGone) socket.destroy();
    else send(socket, KINDS[error.code] ?? 'invalid-input', ids.newId(), always);
  };
}

function send(socket: Socket, kind: BrokenKind, instance: string, always: readonly string[]): void {
  const status = STATUS_OF[kind];
  const body = JSON.stringify({ type: kind, title: problems[kind], status, instance });
  const head = [
    `HTTP/1.1 ${status} ${kind}`,
    'content-type: application/problem+json; charset=utf-8',
    'content-language: sv',
    'cache-control: private, no-store',
    ...always,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
