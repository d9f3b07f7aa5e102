import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { GiveSubstitute, MemberView } from '../index.ts';
import { giveSubstitute as mayGive, type GiveSubstituteRefusal } from '../domain/give-substitute.ts';
import { findGrant } from '../store/grant-store.ts';
import { findMember } from '../store/member-store.ts';
import { insertSubstitute, listSubstitutes } from '../store/substitute-store.ts';
import { administer, type NotFound } from './administer.ts';
import type { AccessDeps } from './administer-deps.ts';
import { loadMember } from './load-members.ts';
import { requestId, type KeyReused } from './request-id.ts';

export type SubstituteRefusal = GiveSubstituteRefusal | NotFound | KeyReused;

/** Lets a colleague act in the role of another between two dates. @returns the holder of the role, with the substitute */
export function giveSubstitute(
  deps: AccessDeps,
  caller: Caller,
  role: string,
  told: GiveSubstitute,
  key?: string,
): Promise<Result<MemberView, SubstituteRefusal>> {
  const today = deps.clock.today();
  const id = requestId(deps.ids, { actor: caller.actor, verb: 'give-substitute', key });
  return administer<MemberView, SubstituteRefusal>(deps, caller, ['role', 'create'], async (tx) => {
    const grant = await findGrant(tx, role);
    const member = await findMember(tx, told.person);
    if (grant === undefined) return refuse({ code: 'role-not-found' });
    if (member === undefined) return refuse({ code: 'member-not-found' });
    const earlier = await listSubstitutes(tx, role);
    const isSentAgain = earlier.some((substitute) => substitute.id === id && substitute.person === told.person);
    if (!isSentAgain) {
      const given = mayGive(grant, member.state, earlier, told, today);
      if (!given.ok) return given;
      const { person, from, to } = given.value;
      const isNew = await insertSubstitute(tx, { id, grant: role, person, from, to }, deps.clock.now());
      if (!isNew) return refuse({ code: 'idempotency-key-reused' });
      await deps.recordAct(tx, { verb: 'give-role', recordType: 'role', recordId: id });
    }
    const holder = await loadMember(tx, today, grant.person);
    return holder === undefined ? refuse({ code: 'role-not-found' }) : accept(holder);
  });
}
