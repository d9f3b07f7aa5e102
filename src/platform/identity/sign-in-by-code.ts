import { accept, refuse, type Result } from '../../ground/result.ts';
import { SIGN_IN_ACTOR } from '../database/actor.ts';
import { countAttempt, forgiveAttempt, type AttemptKey, type TooManyAttempts } from './count-attempt.ts';
import { ACCOUNT_DELAY, ADDRESS_DELAY, senderOf } from './delay.ts';
import type { IdentityDeps } from './deps.ts';
import { browserOf } from './device.ts';
import { openSession } from './open-session.ts';
import { endPending, findPending } from './pending-sign-in.ts';
import { recordOwnAct } from './record-own-act.ts';
import type { Visitor } from './sign-in.ts';
import { takeCode } from './take-code.ts';

export type CodeRefusal =
  /** the password was shown too long ago, or the code was right and used just now */
  { readonly code: 'sign-in-step-gone' } | { readonly code: 'code-wrong' } | TooManyAttempts;

/** Finishes a sign-in by the second factor. @param token what the browser holds since its password was right */
export async function signInByCode(
  deps: IdentityDeps,
  token: string | undefined,
  code: string,
  visitor: Visitor,
): Promise<Result<{ readonly token: string }, CodeRefusal>> {
  const { database, clock } = deps;
  if (token === undefined) return refuse({ code: 'sign-in-step-gone' });
  return database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    const person = await findPending(tx, deps, token);
    if (person === undefined) return refuse({ code: 'sign-in-step-gone' });
    const codes: AttemptKey = { key: `code:${person}`, rule: ACCOUNT_DELAY };
    const sender: AttemptKey = { key: `address:${senderOf(visitor.address)}`, rule: ADDRESS_DELAY };
    const counted = await countAttempt(tx, clock, [codes, sender]);
    if (!counted.ok) return counted;
    // A wrong code is a value and no fault, so that what was counted stays counted.
    const taken = await takeCode(tx, deps, person, code);
    if (taken === undefined) {
      await recordOwnAct(tx, person, 'sign-in', 'refused');
      return refuse({ code: 'code-wrong' });
    }
    if (!(await endPending(tx, token))) return refuse({ code: 'sign-in-step-gone' });
    await forgiveAttempt(tx, clock, codes, true);
    await forgiveAttempt(tx, clock, sender, false);
    const acr = taken === 'recovery' ? 'password+recovery' : 'password+code';
    return accept(await openSession(tx, deps, { person, how: 'password', acr, ...browserOf(visitor) }));
  });
}
