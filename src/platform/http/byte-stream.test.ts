import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { VISITOR } from './access-hook.ts';
import { acceptByteStreams } from './byte-stream.ts';
import { createHttpServer } from './http-server.ts';
import type { Routes } from './typebox-provider.ts';

/** Begins to hand over a file and goes away. @param leaveWhen what has happened at the server when the sender leaves */
async function handOverAndLeave(
  leaveWhen: 'asked-who' | 'before-reading' | 'reading',
): Promise<{ begun: number; ended: number }> {
  const seen = { begun: 0, ended: 0, asked: Promise.withResolvers<void>(), reading: Promise.withResolvers<void>() };
  const routes: Routes = async (app) => {
    acceptByteStreams(app);
    const config = { access: { who: 'anyone' } } as const;
    const preHandler = async ({ raw }: FastifyRequest) => {
      if (leaveWhen !== 'before-reading') return;
      seen.asked.resolve();
      await once(raw, 'close');
    };
    app.post('/files', { config, preHandler }, async ({ body }) => {
      seen.begun++;
      seen.reading.resolve();
      await buffer(body as Readable).finally(() => seen.ended++);
    });
  };
  const app = await createHttpServer({
    routes: [routes],
    log: { line: () => undefined, fault: () => undefined },
    authenticate: async ({ raw }) => {
      if (leaveWhen !== 'asked-who') return VISITOR;
      seen.asked.resolve();
      // Takes as long as it takes the sender to go away.
      await once(raw, 'close');
      return VISITOR;
    },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  const head = ['POST /api/v1/files HTTP/1.1', 'Host: localhost', 'Content-Type: application/octet-stream'];
  socket.write(`${head.join('\r\n')}\r\nContent-Length: 1000\r\n\r\n${'x'.repeat(400)}`);
  await (leaveWhen === 'reading' ? seen.reading.promise : seen.asked.promise);
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 150));
  await app.close();
  return { begun: seen.begun, ended: seen.ended };
}

test('a sender who goes away ends the reading of the file', async () => {
  expect(await handOverAndLeave('reading')).toEqual({ begun: 1, ended: 1 });
});

test.each(['asked-who', 'before-reading'] as const)(
  'a sender who is gone before anybody reads is not waited for, and ends nothing else: %s',
  async (leaveWhen) => {
    const { begun, ended } = await handOverAndLeave(leaveWhen);
    expect(ended).toBe(begun);
  },
);
