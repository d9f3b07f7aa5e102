import type { FastifyInstance, FastifyRequest } from 'fastify';
import { bareName, isLoopback } from '../start/read-net.ts';
import { Problem } from './problem.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets in only what was sent to a name of ours, and, where it could do or tell something, by our own page.
 * @param publicUrl scheme and name that people use; undefined when only this machine reaches the server
 */
export function guardOrigin(app: FastifyInstance, publicUrl?: string): void {
  const open = publicUrl === undefined ? undefined : new URL(publicUrl);
  app.addHook('onRequest', (request, _reply, done) => done(findReason(request, open)));
}

function findReason(request: FastifyRequest, open: URL | undefined): Problem | undefined {
  const host = parseHost(request.headers.host);
  // A site can let its own name lead here; the browser then sends that name.
  if (host === undefined || !(isLoopback(bareName(host)) || host.hostname === open?.hostname)) {
    return new Problem('misdirected', 'host-not-allowed', { address: open?.origin ?? 'http://localhost' });
  }
  const mayPass = SAFE_METHODS.has(request.method) ? mayRead(request) : mayWrite(request, host, open);
  return mayPass ? undefined : new Problem('not-allowed', 'cross-site-request');
}

/** A link from elsewhere may open a page of ours; a picture or a script of another site may not ask for records. */
function mayRead({ url, headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  const isFromElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
  return !isFromElsewhere || !url.startsWith('/api/') || headers['sec-fetch-mode'] === 'navigate';
}

/**
 * Every browser says where a write comes from, by `Origin`, by `Sec-Fetch-Site` or by both, and neither can be set by a
 * page. A program says nothing: without a cookie it acts for nobody who is signed in, and with one it must send a header
 * that a page of another site can send only after asking us, which is answered no.
 */
function mayWrite({ headers }: FastifyRequest, host: URL, open: URL | undefined): boolean {
  const { origin, cookie } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined) return isOurPage(origin, host, open);
  return site !== undefined || cookie === undefined || headers['x-platsbild'] === 'command';
}

/** The scheme counts too: whoever sits on the wire can make pages of our name on http. */
function isOurPage(origin: string, host: URL, open: URL | undefined): boolean {
  if (origin === open?.origin) return true;
  return isLoopback(bareName(host)) && URL.parse(origin)?.host === host.host;
}

function parseHost(header: string | undefined): URL | undefined {
  if (header === undefined || !/^[\w.[\]:-]+$/.test(header)) return undefined;
  return URL.parse(`http://${header}`) ?? undefined;
}
