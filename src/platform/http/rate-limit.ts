import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from './caller.ts';
import { Problem } from './problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `signIn`: a route where somebody could try passwords or codes; its limit is much tighter, and by address. */
    rate?: 'signIn';
  }
}

const ONE_MINUTE_MILLISECONDS = 60_000;
const REMEMBERED = 50_000;
/** An office, or a whole municipality, is often one address to the outside. */
const SESSIONS_PER_ADDRESS = 10;
const SIGN_IN_SHARE = 1 / 40;
const FEWEST_SIGN_INS = 5;

/**
 * Answers only so many requests a minute: of one session, of one visitor's address, and of one address altogether, the
 * last before anything is looked up for them. Counted in the memory of this process.
 * @param perMinute of one session or one visitor
 */
export async function limitRates(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, { global: false, cache: REMEMBERED });
  const bucket = (max: number, keyGenerator: (request: FastifyRequest) => string) =>
    app.createRateLimit({ max, timeWindow: ONE_MINUTE_MILLISECONDS, keyGenerator });
  const ofAddress = bucket(perMinute * SESSIONS_PER_ADDRESS, addressOf);
  const ofSigningIn = bucket(Math.max(FEWEST_SIGN_INS, Math.round(perMinute * SIGN_IN_SHARE)), addressOf);
  const ofCaller = bucket(perMinute, (request) => sessionOf(request) ?? addressOf(request));
  app.addHook('onRequest', async (request, reply) => {
    await count(ofAddress, request, reply);
    if (request.routeOptions.config?.rate === 'signIn') await count(ofSigningIn, request, reply);
  });
  // By now it is known whose request it is, and nothing of its body has been read.
  app.addHook('preParsing', (request, reply) => count(ofCaller, request, reply));
}

type Bucket = ReturnType<FastifyInstance['createRateLimit']>;

async function count(bucket: Bucket, request: FastifyRequest, reply: FastifyReply): Promise<undefined> {
  const counted = await bucket(request);
  if (counted.isAllowed || !counted.isExceeded) return;
  const retryAfterSeconds = Math.max(1, counted.ttlInSeconds);
  reply.header('retry-after', retryAfterSeconds);
  throw new Problem('too-many', 'too-many-requests', { retryAfterSeconds });
}

/** Every address of one line counts as one: whoever has an IPv6 line has more addresses than could be counted. */
function addressOf(request: FastifyRequest): string {
  return normalizeIP(request.ip);
}

function sessionOf(request: FastifyRequest): string | undefined {
  // A page that is not of the API is sent to anybody and nobody asks whose request it is.
  return (request.caller as Caller | undefined)?.session ?? undefined;
}
