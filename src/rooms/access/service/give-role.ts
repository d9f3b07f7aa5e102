import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { GiveRole, MemberView } from '../index.ts';
import { giveRole as mayGive, type GiveRoleRefusal } from '../domain/give-role.ts';
import { sameRole } from '../domain/role-grant.ts';
import { insertGrant, listGrants } from '../store/grant-store.ts';
import { findMember } from '../store/member-store.ts';
import { administer, type NotFound } from './administer.ts';
import type { AccessDeps } from './administer-deps.ts';
import { loadMember } from './load-members.ts';
import { requestId, type KeyReused } from './request-id.ts';

export type RoleRefusal = GiveRoleRefusal | NotFound | KeyReused;

/** Gives a colleague a role for an area. @returns the colleague with it */
export function giveRole(
  deps: AccessDeps,
  caller: Caller,
  person: string,
  told: GiveRole,
  key?: string,
): Promise<Result<MemberView, RoleRefusal>> {
  const today = deps.clock.today();
  const id = requestId(deps.ids, { actor: caller.actor, verb: 'give-role', key });
  return administer<MemberView, RoleRefusal>(deps, caller, ['role', 'create'], async (tx, own) => {
    const member = await findMember(tx, person);
    if (member === undefined) return refuse({ code: 'member-not-found' });
    const held = await listGrants(tx, person);
    const isSentAgain = held.some((grant) => grant.id === id && sameRole(grant, told));
    if (!isSentAgain) {
      const given = mayGive(own, { state: member.state, held }, told, today);
      if (!given.ok) return given;
      const { role, area, from, to } = given.value;
      const isNew = await insertGrant(tx, { id, person, role, area, from, to }, deps.clock.now());
      if (!isNew) return refuse({ code: 'idempotency-key-reused' });
      await deps.recordAct(tx, { verb: 'give-role', recordType: 'role', recordId: id });
    }
    const view = await loadMember(tx, today, person);
    return view === undefined ? refuse({ code: 'member-not-found' }) : accept(view);
  });
}
