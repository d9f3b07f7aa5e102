import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ANONYMOUS_ACTOR } from '../database/actor.ts';
import type { Authenticate, Caller, RouteAccess } from './caller.ts';
import { Problem } from './problem.ts';

/** Whoever has not signed in. */
export const VISITOR: Caller = {
  actor: ANONYMOUS_ACTOR,
  organisation: null,
  legalStatus: null,
  municipality: '0000',
  session: null,
  scope: 'visitor',
  may: () => false,
};

/**
 * Finds out whose request it is, and lets it on to its route when the route says so. A route that does not say who may
 * use it stops the start: forgotten is not allowed.
 * @param authenticate left out, everybody is a visitor
 */
export function guardRoutes(api: FastifyInstance, authenticate: Authenticate = () => Promise.resolve(VISITOR)): void {
  api.decorateRequest('caller');
  const silent: string[] = [];
  api.addHook('onRoute', ({ url, method, config }) => {
    if (config?.access === undefined) silent.push(`${String(method)} ${url}`);
  });
  // Not at once: what is thrown while a plugin is loading keeps the start waiting instead of ending it.
  api.addHook('onReady', async () => {
    if (silent.length > 0) throw new Error(`Routes that do not say who may use them: ${silent.join(', ')}`);
  });
  api.addHook('onRequest', async (request) => {
    request.caller = await authenticate(request);
    const refused = refusalOf(request);
    if (refused !== undefined) throw refused;
  });
}

function refusalOf({ caller, routeOptions }: FastifyRequest): Problem | undefined {
  const access: RouteAccess | undefined = routeOptions.config.access;
  // No route at all: the answer is "not found", to everybody alike.
  if (access === undefined || access.who !== 'signedIn') return undefined;
  if (caller.session === null) return new Problem('not-signed-in', 'sign-in-required');
  // What a role does not allow looks like what is not there.
  if (access.may !== undefined && !caller.may(...access.may)) return new Problem('not-found', 'not-found');
  return undefined;
}
