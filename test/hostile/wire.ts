import { connect } from 'node:net';
import type { Random } from '../../src/ground/random.ts';
import { below, pick } from '../mutations/mutation.ts';

const HOST = 'Host: localhost';

/** What is sent on the wire, where no program that keeps to HTTP would send it. */
export function brokenRequest(random: Random, cookie: string): Buffer {
  const head = pick(BROKEN, random)(random, cookie);
  return typeof head === 'string' ? Buffer.from(head, 'latin1') : head;
}

const head = (line: string, ...fields: string[]) => `${[line, ...fields].join('\r\n')}\r\n\r\n`;

const BROKEN: readonly ((random: Random, cookie: string) => string | Buffer)[] = [
  (random) => Buffer.from(Array.from({ length: 200 }, () => below(256, random))),
  () => head('GET /api/v1/places HTTP/1.1'),
  () => head('GET /api/v1/places HTTP/1.1', HOST, 'Host: evil.example'),
  () => head('GET http://evil.example/api/v1/places HTTP/1.1', HOST),
  () => head('GET /api/v1/places HTTP/9.9', HOST),
  () => head('GET  /api/v1/places  HTTP/1.1', HOST),
  () => head('CONNECT 127.0.0.1:5432 HTTP/1.1', HOST),
  () => head('TRACE /api/v1/places HTTP/1.1', HOST, 'Max-Forwards: 0'),
  () => head('OPTIONS * HTTP/1.1', HOST),
  () => head('PRI * HTTP/2.0') + 'SM\r\n\r\n',
  () => head('GET /api/v1/places HTTP/1.1', HOST, 'Upgrade: websocket', 'Connection: Upgrade'),
  () => head('GET /api/v1/places HTTP/1.1', HOST, `Cookie: ${'x'.repeat(20_000)}`),
  () => head('GET /api/v1/places HTTP/1.1', HOST, ...Array.from({ length: 1900 }, (_, at) => `a${at}:b`)),
  () => head(`GET /${'a'.repeat(15_000)} HTTP/1.1`, HOST),
  () => head('GET /\u0000\u0001\u00ff HTTP/1.1', HOST),
  () => head('GET /api/v1/places HTTP/1.1', HOST, 'X: a\u0000b', ' folded: line'),
  () => head('GET /api/v1/places HTTP/1.1', 'Host: localhost\nX-Evil: 1'),
  () => head('POST /api/v1/session HTTP/1.1', HOST, 'Content-Length: 5', 'Content-Length: 50') + 'abcde',
  () => head('POST /api/v1/session HTTP/1.1', HOST, 'Content-Length: 5', 'Transfer-Encoding: chunked') + '0\r\n\r\n',
  () => head('POST /api/v1/session HTTP/1.1', HOST, 'Transfer-Encoding: chunked, identity') + '0\r\n\r\n',
  () => head('POST /api/v1/session HTTP/1.1', HOST, 'Content-Length: -1') + 'abc',
  () => head('POST /api/v1/session HTTP/1.1', HOST, 'Content-Length: 99999999999999999999') + 'abc',
  () => head('POST /api/v1/session HTTP/1.1', HOST, 'Transfer-Encoding: chunked') + 'zz\r\nabc\r\n0\r\n\r\n',
  () => head('POST /api/v1/session HTTP/1.1', HOST, 'Transfer-Encoding: chunked') + `ffffffffffffffff\r\nabc`,
  // Whoever goes away in the middle of handing over a file.
  (random, cookie) =>
    head(
      'POST /api/v1/imports?kind=places&fileName=a.csv HTTP/1.1',
      HOST,
      `Cookie: ${cookie}`,
      'x-platsbild: command',
      'Content-Type: application/octet-stream',
      'Content-Length: 1000000',
    ) + 'x'.repeat(below(90_000, random)),
  // Two requests in one, the second behind a body that is none.
  () => head('GET /api/v1/health HTTP/1.1', HOST, 'Content-Length: 40') + head('GET /api/v1/members HTTP/1.1', HOST),
];

/** Sends, hears whatever is answered within a moment, and goes away without a word. */
export function sayAndLeave(port: number, bytes: Buffer, waitMilliseconds: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    socket.on('data', (part: Buffer) => (heard += part.toString('latin1')));
    socket.on('error', () => undefined); // the other end hung up, which is an answer too
    socket.on('close', () => resolve(heard));
    socket.write(bytes);
    setTimeout(() => socket.destroy(), waitMilliseconds);
  });
}
