import { accept, refuse, type Result } from '../../ground/result.ts';
import { SIGN_IN_ACTOR } from '../database/actor.ts';
import type { Tx } from '../database/database.ts';
import { confirmPassword, type ConfirmRefusal, type Holder } from './confirm-password.ts';
import { countAttempt, forgiveAttempt, type AttemptKey, type TooManyAttempts } from './count-attempt.ts';
import { ACCOUNT_DELAY } from './delay.ts';
import type { IdentityDeps } from './deps.ts';
import { endSessions } from './end-session.ts';
import { identityTables } from './identity-tables.ts';
import { rotateSession } from './open-session.ts';
import { replaceRecoveryCodes } from './recovery-codes.ts';
import { recordOwnAct } from './record-own-act.ts';
import { takeStep } from './take-code.ts';
import { newTotpSecret, totpAddress } from './totp.ts';

/** A secret for an app, not in force until the app has shown a code of it. */
export interface OfferedFactor {
  readonly secret: string;
  readonly address: string;
}

export type OfferRefusal =
  | ConfirmRefusal
  | { readonly code: 'second-factor-on' }
  /** the server has no key to seal the secret with: docs/operator/sign-in.md */
  | { readonly code: 'second-factor-without-key' };

/** Begins a second factor. One that was begun and never shown is replaced. */
export async function offerSecondFactor(
  deps: IdentityDeps,
  { person }: Holder,
  password: string,
): Promise<Result<OfferedFactor, OfferRefusal>> {
  const { secrets, clock } = deps;
  if (secrets === undefined) return refuse({ code: 'second-factor-without-key' });
  const confirmed = await confirmPassword(deps, person, password);
  if (!confirmed.ok) return confirmed;
  const secret = newTotpSecret();
  const row = { sealed_secret: secrets.seal(secret, person), created_at: clock.now(), last_step: null };
  return deps.database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    const begun = await identityTables(tx)
      .insertInto('second_factors')
      .values({ ...row, person_id: person, confirmed_at: null })
      .onConflict((conflict) =>
        conflict.column('person_id').doUpdateSet(row).where('second_factors.confirmed_at', 'is', null),
      )
      .returning('person_id')
      .executeTakeFirst();
    if (begun === undefined) return refuse({ code: 'second-factor-on' } as const);
    return accept({ secret, address: totpAddress(secret, confirmed.value.email) });
  });
}

export interface FactorInForce {
  readonly codes: readonly string[];
  /** the new token of the session that asked */
  readonly token: string;
}

export type ConfirmFactorRefusal = { readonly code: 'code-wrong' } | TooManyAttempts;

/** Puts the second factor in force by its first code. From now on it is asked for; every other session ends. */
export async function confirmSecondFactor(
  deps: IdentityDeps,
  { person, session }: Holder,
  code: string,
): Promise<Result<FactorInForce, ConfirmFactorRefusal>> {
  const codes: AttemptKey = { key: `code:${person}`, rule: ACCOUNT_DELAY };
  return deps.database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    const counted = await countAttempt(tx, deps.clock, [codes]);
    if (!counted.ok) return counted;
    if (!(await takeStep(tx, deps, person, code.replaceAll(/\s/g, ''), 'offered')))
      return refuse({ code: 'code-wrong' });
    await forgiveAttempt(tx, deps.clock, codes, true);
    const made = await replaceRecoveryCodes(tx, deps, person);
    return accept({ codes: made, token: await changeHands(tx, deps, { person, session }) });
  });
}

/** Takes the second factor away, with its recovery codes. @returns the new token of the session that asked */
export async function removeSecondFactor(
  deps: IdentityDeps,
  holder: Holder,
  password: string,
): Promise<Result<{ readonly token: string }, ConfirmRefusal | { readonly code: 'second-factor-off' }>> {
  const confirmed = await confirmPassword(deps, holder.person, password);
  if (!confirmed.ok) return confirmed;
  return deps.database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    const db = identityTables(tx);
    const { person } = holder;
    const gone = await db
      .deleteFrom('second_factors')
      .where('person_id', '=', person)
      .returning('confirmed_at')
      .executeTakeFirst();
    if (gone === undefined || gone.confirmed_at === null) return refuse({ code: 'second-factor-off' } as const);
    await db.deleteFrom('recovery_codes').where('person_id', '=', person).execute();
    return accept({ token: await changeHands(tx, deps, holder) });
  });
}

/** Whoever held another session, or this one's token, before the change holds nothing after it. */
async function changeHands(tx: Tx, deps: IdentityDeps, { person, session }: Holder): Promise<string> {
  await recordOwnAct(tx, person, 'change-second-factor');
  await endSessions(tx, deps, { person, exceptId: session }, 'secret-changed');
  return rotateSession(tx, session);
}
