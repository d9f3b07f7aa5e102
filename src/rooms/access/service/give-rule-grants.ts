import { recordAct } from '../../../platform/audit/record-act.ts';
import { SIGN_IN_ACTOR, actorId } from '../../../platform/database/actor.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { changeRuleGrants, type RuleGrant } from '../domain/rule-grants.ts';
import { insertJoiningGrant, listHeldGrants, withdrawRuleGrants } from '../store/joining-store.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/** Brings the roles that rules give somebody to what they say now. Marked by who gave them: sign-in itself. */
export async function giveRuleGrants(
  tx: Tx,
  { clock, ids }: Pick<SignInDeps, 'clock' | 'ids'>,
  person: { readonly id: string; readonly organisation: string },
  wanted: readonly RuleGrant[],
): Promise<void> {
  const now = clock.now();
  const { give, withdraw } = changeRuleGrants(await listHeldGrants(tx, person.id, SIGN_IN_ACTOR), wanted);
  for (const { role, area } of give) {
    const grant = { id: ids.newId(), person: person.id, organisation: person.organisation, role, area };
    await insertJoiningGrant(tx, { ...grant, from: clock.today(), grantedBy: SIGN_IN_ACTOR }, now);
  }
  if (withdraw.length > 0) await withdrawRuleGrants(tx, withdraw, SIGN_IN_ACTOR, now);
  const by = { actor: actorId(person.id), organisation: person.organisation };
  const about = { recordType: 'role', recordId: person.id, by } as const;
  if (give.length > 0) await recordAct(tx, { ...about, verb: 'give-role', count: give.length });
  if (withdraw.length > 0) await recordAct(tx, { ...about, verb: 'withdraw', count: withdraw.length });
}
