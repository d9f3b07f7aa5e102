import { accept, refuse, type Result } from '../../../ground/result.ts';
import { SIGN_IN_ACTOR } from '../../../platform/database/actor.ts';
import { endSessions, type SessionsToEnd } from '../../../platform/identity/end-session.ts';
import { listSessions } from '../../../platform/identity/list-sessions.ts';
import { recordOwnAct } from '../../../platform/identity/record-own-act.ts';
import type { OwnSession } from '../index.ts';
import type { OwnCaller } from './own-caller.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/** Where somebody is signed in, the last used first. */
export async function listOwnSessions(deps: SignInDeps, { person, session }: OwnCaller): Promise<OwnSession[]> {
  const sessions = await deps.database.inTransaction(SIGN_IN_ACTOR, (tx) => listSessions(tx, deps, person), {
    readOnly: true,
  });
  return sessions.map(({ createdAt, lastSeenAt, ...rest }) => ({
    ...rest,
    current: rest.id === session,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
  }));
}

/** Ends one of one's own sessions. Another's is not there. */
export async function endOwnSession(
  deps: SignInDeps,
  { person }: OwnCaller,
  id: string,
): Promise<Result<void, { readonly code: 'session-not-found' }>> {
  const ended = await end(deps, { person, id });
  return ended === 0 ? refuse({ code: 'session-not-found' }) : accept(undefined);
}

/** Ends all of one's own sessions but this one. */
export async function endOtherSessions(deps: SignInDeps, { person, session }: OwnCaller): Promise<void> {
  await end(deps, { person, exceptId: session });
}

function end(deps: SignInDeps, which: SessionsToEnd): Promise<number> {
  return deps.database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    const ended = await endSessions(tx, deps, which, 'revoked');
    if (ended > 0) await recordOwnAct(tx, which.person, 'end-session');
    return ended;
  });
}
