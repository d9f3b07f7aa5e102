import { accept, refuse, type Result } from '../../ground/result.ts';
import { SIGN_IN_ACTOR } from '../database/actor.ts';
import { confirmPassword, type ConfirmRefusal, type Holder } from './confirm-password.ts';
import type { IdentityDeps } from './deps.ts';
import { endSessions } from './end-session.ts';
import { identityTables } from './identity-tables.ts';
import { rotateSession } from './open-session.ts';
import { recordOwnAct } from './record-own-act.ts';
import { judgePassword, type PasswordRefusal } from './password-rules.ts';

/**
 * Changes the own password. Every other session ends, since a password is changed when somebody may have it.
 * @returns the new token of the session that asked
 */
export async function changePassword(
  deps: IdentityDeps,
  { person, session }: Holder,
  given: { readonly current: string; readonly next: string },
): Promise<Result<{ readonly token: string }, ConfirmRefusal | PasswordRefusal>> {
  const confirmed = await confirmPassword(deps, person, given.current);
  if (!confirmed.ok) return confirmed;
  const judged = await judgePassword(given.next, confirmed.value);
  if (!judged.ok) return judged;
  const hash = await deps.hasher.hash(judged.value);
  return deps.database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    const changed = await identityTables(tx)
      .updateTable('passwords')
      .set({ hash, changed_at: deps.clock.now() })
      .where('person_id', '=', person)
      .where('hash', '=', confirmed.value.hash)
      .returning('person_id')
      .executeTakeFirst();
    if (changed === undefined) return refuse({ code: 'password-wrong' } as const); // it was changed meanwhile
    await identityTables(tx).deleteFrom('pending_sign_ins').where('person_id', '=', person).execute();
    await recordOwnAct(tx, person, 'change-password');
    await endSessions(tx, deps, { person, exceptId: session }, 'secret-changed');
    return accept({ token: await rotateSession(tx, session) });
  });
}
