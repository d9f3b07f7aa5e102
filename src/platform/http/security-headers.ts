import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const POLICY = {
  'default-src': `'none'`,
  'script-src': `'self'`,
  'style-src': `'self'`,
  'img-src': `'self' data:`,
  'font-src': `'self'`,
  'connect-src': `'self'`,
  'worker-src': `'self'`,
  'manifest-src': `'self'`,
  'base-uri': `'none'`,
  'form-action': `'self'`,
  'frame-ancestors': `'none'`,
};

export const CONTENT_SECURITY_POLICY = Object.entries(POLICY)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(self), payment=(), usb=()',
};

const TWO_YEARS_SECONDS = 63_072_000;
export const STRICT_TRANSPORT_SECURITY = `max-age=${TWO_YEARS_SECONDS}; includeSubDomains`;

/** What every answer bears. @param publicUrl when it is https, browsers are told never to come by http again */
export function headersFor(publicUrl: string | undefined): Readonly<Record<string, string>> {
  const isEncrypted = publicUrl?.startsWith('https:') === true;
  return { ...HEADERS, ...(isEncrypted ? { 'strict-transport-security': STRICT_TRANSPORT_SECURITY } : {}) };
}

type SetHeaders = (request: FastifyRequest, reply: FastifyReply) => void;

/**
 * On every answer, also on a no. Answers of the API belong to whoever asked and are never kept by a cache unless a route
 * says otherwise.
 * @returns the same for an answer to a request that reached no hook
 */
export function addSecurityHeaders(app: FastifyInstance, publicUrl?: string): SetHeaders {
  const always = headersFor(publicUrl);
  const setHeaders: SetHeaders = (request, reply) => {
    reply.headers({ ...always, 'x-request-id': request.id });
    if (request.url.startsWith('/api/')) reply.headers({ 'cache-control': 'private, no-store', vary: 'cookie' });
  };
  app.addHook('onRequest', (request, reply, done) => {
    setHeaders(request, reply);
    done();
  });
  return setHeaders;
}
