import { VISITOR } from '../../platform/http/access-hook.ts';
import type { Authenticate, Caller } from '../../platform/http/caller.ts';
import { findSignedIn } from '../../platform/identity/find-signed-in.ts';
import { findCaller, type SignInRouteDeps } from '../../rooms/access/server.ts';

/**
 * Whose request it is: asked of the database for every request, so that what somebody may do changes at once. A session
 * of somebody whose account or organisation is closed opens nothing.
 */
export function createAuthenticate(deps: SignInRouteDeps): Authenticate {
  return async (request): Promise<Caller> => {
    const session = await findSignedIn(deps, deps.cookies.read(request, 'session'));
    if (session === undefined) return VISITOR;
    const caller = await findCaller(deps.database, session.person, session.id);
    return caller.organisation === null ? VISITOR : caller;
  };
}
