import { accept, refuse, type Result } from '../../ground/result.ts';
import { SIGN_IN_ACTOR } from '../database/actor.ts';
import type { Tx } from '../database/database.ts';
import { confirmPassword, type ConfirmRefusal, type Holder } from './confirm-password.ts';
import type { IdentityDeps } from './deps.ts';
import { identityTables } from './identity-tables.ts';
import { recordOwnAct } from './record-own-act.ts';
import { RECOVERY_CODES, newRecoveryCode, recoveryCodeDigest } from './recovery-code.ts';

/** Makes ten new recovery codes, told once; those from before end, used or not. */
export async function renewRecoveryCodes(
  deps: IdentityDeps,
  { person }: Holder,
  password: string,
): Promise<Result<readonly string[], ConfirmRefusal | { readonly code: 'second-factor-off' }>> {
  const confirmed = await confirmPassword(deps, person, password);
  if (!confirmed.ok) return confirmed;
  return deps.database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    const query = identityTables(tx).selectFrom('second_factors').select('person_id').where('person_id', '=', person);
    const factor = await query.where('confirmed_at', 'is not', null).forUpdate().executeTakeFirst();
    if (factor === undefined) return refuse({ code: 'second-factor-off' } as const);
    await recordOwnAct(tx, person, 'change-second-factor');
    return accept(await replaceRecoveryCodes(tx, deps, person));
  });
}

/** @returns the codes themselves, which are kept nowhere */
export async function replaceRecoveryCodes(
  tx: Tx,
  { clock }: Pick<IdentityDeps, 'clock'>,
  person: string,
): Promise<readonly string[]> {
  const db = identityTables(tx);
  await db.deleteFrom('recovery_codes').where('person_id', '=', person).execute();
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  const rows = codes.map((code) => ({
    person_id: person,
    code_sha256: recoveryCodeDigest(code),
    created_at: clock.now(),
    used_at: null,
  }));
  await db.insertInto('recovery_codes').values(rows).execute();
  return codes;
}
