import type { Tx } from '../database/database.ts';
import type { IdentityDeps } from './deps.ts';
import { identityTables } from './identity-tables.ts';
import { recoveryCodeDigest } from './recovery-code.ts';
import { findTotpStep } from './totp.ts';

type Deps = Pick<IdentityDeps, 'clock' | 'secrets'>;

/**
 * Takes a code of the app, or a recovery code, so that it cannot be taken again.
 * @returns which it was; undefined for one that is wrong, or was taken before
 */
export async function takeCode(
  tx: Tx,
  deps: Deps,
  person: string,
  code: string,
): Promise<'app' | 'recovery' | undefined> {
  const plain = code.replaceAll(/\s/g, '');
  if (/^\d{6}$/.test(plain)) return (await takeStep(tx, deps, person, plain, 'confirmed')) ? 'app' : undefined;
  return (await takeRecoveryCode(tx, deps, person, code)) ? 'recovery' : undefined;
}

/**
 * Takes a code of the app, each step once.
 * @param which `confirmed`: the second factor that is asked for; `offered`: one whose first code confirms it
 */
export async function takeStep(
  tx: Tx,
  { clock, secrets }: Deps,
  person: string,
  code: string,
  which: 'confirmed' | 'offered',
): Promise<boolean> {
  const db = identityTables(tx);
  const now = clock.now();
  // Locked, so that the same code sent twice at once is taken once.
  const query = db.selectFrom('second_factors').select(['sealed_secret', 'last_step']).where('person_id', '=', person);
  const inState = query.where('confirmed_at', which === 'confirmed' ? 'is not' : 'is', null);
  const factor = await inState.forUpdate().executeTakeFirst();
  if (factor === undefined || secrets === undefined) return false;
  const step = findTotpStep(secrets.open(factor.sealed_secret, person), code, now);
  if (step === undefined || (factor.last_step !== null && step <= factor.last_step)) return false;
  const confirmed = which === 'offered' ? { confirmed_at: now } : {};
  await db
    .updateTable('second_factors')
    .set({ last_step: step, ...confirmed })
    .where('person_id', '=', person)
    .execute();
  return true;
}

async function takeRecoveryCode(tx: Tx, { clock }: Deps, person: string, code: string): Promise<boolean> {
  const used = await identityTables(tx)
    .updateTable('recovery_codes')
    .set({ used_at: clock.now() })
    .where('person_id', '=', person)
    .where('code_sha256', '=', recoveryCodeDigest(code))
    .where('used_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst();
  return used !== undefined;
}
