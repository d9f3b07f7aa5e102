import type { Caller } from '../../../platform/http/caller.ts';
import type { Holder } from '../../../platform/identity/confirm-password.ts';

/** Somebody signed in, about their own account: the person and the session that asks. */
export type OwnCaller = Holder;

/** @throws Error for a visitor: the route lets none in */
export function ownCaller({ actor, session }: Caller): OwnCaller {
  if (session === null) throw new Error('A visitor has no account');
  return { person: actor, session };
}
