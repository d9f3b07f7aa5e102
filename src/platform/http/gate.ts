import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from '../start/configuration.ts';
import { Problem } from './problem.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const FROM_OURSELVES = new Set([undefined, 'same-origin', 'none']);

/**
 * Lets in only what was sent to this machine by its own page. While there is no sign-in, this is what keeps other sites
 * that the reader has open away from the records.
 */
export function guardOrigin(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => done(findReason(request)));
}

function findReason(request: FastifyRequest): Problem | undefined {
  const host = parseHost(request.headers.host);
  // A site can let its own name lead to 127.0.0.1; the browser then sends that name.
  if (host === undefined || !isLoopback(host.hostname.replace(/^\[(.*)\]$/, '$1'))) {
    return new Problem('misdirected', 'host-not-allowed');
  }
  if (SAFE_METHODS.has(request.method)) return undefined;
  const site = request.headers['sec-fetch-site'];
  const isOurs =
    FROM_OURSELVES.has(Array.isArray(site) ? 'several' : site) && isSameHost(request.headers.origin, host.host);
  return isOurs ? undefined : new Problem('not-allowed', 'cross-site-request');
}

/** A program such as curl sends no origin; a browser always does when it writes. */
function isSameHost(origin: string | undefined, host: string): boolean {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

function parseHost(header: string | undefined): URL | undefined {
  if (header === undefined || !/^[\w.[\]:-]+$/.test(header)) return undefined;
  return URL.parse(`http://${header}`) ?? undefined;
}
