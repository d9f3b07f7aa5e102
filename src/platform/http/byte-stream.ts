import { Transform, type Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.ts';

/**
 * Lets the routes of a plugin take a file as `application/octet-stream`: the body is a stream, cut off with 413 at the
 * route's `bodyLimit`. Nothing of it is held in memory.
 */
export function acceptByteStreams(app: FastifyInstance): void {
  app.addContentTypeParser('application/octet-stream', (request, payload, done) => {
    const limitBytes = request.routeOptions.bodyLimit;
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > limitBytes) return done(tooLarge(limitBytes));
    done(null, cutOff(payload, limitBytes));
  });
}

function cutOff(payload: Readable, limitBytes: number): Readable {
  let seen = 0;
  const gate = new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      seen += chunk.length;
      if (seen > limitBytes) pass(tooLarge(limitBytes));
      else pass(null, chunk);
    },
  });
  payload.on('error', (error) => gate.destroy(error));
  payload.on('close', () => !payload.readableEnded && gate.destroy(new Problem('invalid-input', 'invalid-input')));
  return payload.pipe(gate);
}

function tooLarge(limitBytes: number): Problem {
  return new Problem('too-large', 'body-too-large', { limitBytes });
}
