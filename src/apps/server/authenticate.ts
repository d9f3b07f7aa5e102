import { VISITOR } from '../../platform/http/access-hook.ts';
import type { Authenticate, Caller } from '../../platform/http/caller.ts';
import type { InnerRequests } from '../../platform/http/inner-requests.ts';
import { findSignedIn } from '../../platform/identity/find-signed-in.ts';
import { findCaller, type SignInRouteDeps } from '../../rooms/access/server.ts';

/**
 * Whose request it is: asked of the database for every request, so that what somebody may do changes at once. A session
 * of somebody whose account or organisation is closed opens nothing.
 *
 * A request that the server makes of itself is its sender's, and a colleague has looked at it; only where requests may
 * wait for that. Whoever only says to be such a request is a visitor, whatever session it shows.
 */
export function createAuthenticate(deps: SignInRouteDeps, inner: Pick<InnerRequests, 'take'>): Authenticate {
  return async (request): Promise<Caller> => {
    const pass = inner.take(request);
    if (pass === undefined) {
      const session = await findSignedIn(deps, deps.cookies.read(request, 'session'));
      return session === undefined ? VISITOR : openTo(await findCaller(deps.database, session.person, session.id));
    }
    if (pass === 'forged' || request.routeOptions.config.quarantine !== true) return VISITOR;
    return openTo({ ...(await findCaller(deps.database, pass.actor, pass.id)), reviewed: true });
  };
}

function openTo(caller: Caller): Caller {
  return caller.organisation === null ? VISITOR : caller;
}
