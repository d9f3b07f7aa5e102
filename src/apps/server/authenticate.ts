import { VISITOR } from '../../platform/http/access-hook.ts';
import type { Authenticate, Caller } from '../../platform/http/caller.ts';
import { findSession } from '../../platform/identity/find-session.ts';
import { findCaller } from '../../rooms/access/server.ts';
import type { ServerDeps } from './deps.ts';

const COOKIE = /(?:^|;\s*)(?:__Host-)?platsbild=([\w-]{20,200})(?:;|$)/;

/**
 * Whose request it is: asked of the database for every request, so that what somebody may do changes at once. A session
 * of somebody whose account or organisation is closed opens nothing.
 */
export function createAuthenticate({ database }: Pick<ServerDeps, 'database'>): Authenticate {
  return async ({ headers }): Promise<Caller> => {
    const token = COOKIE.exec(headers.cookie ?? '')?.[1];
    const session = token === undefined ? undefined : await findSession(database, token);
    if (session === undefined) return VISITOR;
    const caller = await findCaller(database, session.person, session.id);
    return caller.organisation === null ? VISITOR : caller;
  };
}
