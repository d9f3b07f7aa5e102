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
    // Gone while it was found out whose request it is: no more will be heard of it, not even that it ended.
    if (payload.destroyed && !payload.readableEnded) return done(brokenOff());
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
  // Whoever reads it hears of it; until somebody does, an error that nobody hears would end the process.
  gate.on('error', () => undefined);
  payload.on('error', (error) => gate.destroy(error));
  payload.on('close', () => !payload.readableEnded && gate.destroy(brokenOff()));
  return payload.pipe(gate);
}

function brokenOff(): Problem {
  return new Problem('invalid-input', 'invalid-input');
}

function tooLarge(limitBytes: number): Problem {
  return new Problem('too-large', 'body-too-large', { limitBytes });
}
