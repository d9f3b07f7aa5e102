import { accept, refuse, type Result } from '../../../ground/result.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { ChangeMember, MemberView } from '../index.ts';
import { isLastAdministrator } from '../domain/last-administrator.ts';
import { listAdministrators } from '../store/grant-store.ts';
import { findMember, updateMember } from '../store/member-store.ts';
import { administer, type NotFound } from './administer.ts';
import type { AccessDeps } from './administer-deps.ts';
import { loadMember } from './load-members.ts';

export type ChangeMemberRefusal =
  | NotFound
  | { readonly code: 'last-administrator' }
  | { readonly code: 'member-changed'; readonly current: MemberView };

/**
 * Changes what a colleague does, closes the account or opens it again. A closed account ends every session at once and
 * sees nothing from the next question on; its roles are there again when it is opened.
 * @param revision the one that the caller saw
 */
export function changeMember(
  deps: AccessDeps,
  caller: Caller,
  id: string,
  revision: number,
  told: ChangeMember,
): Promise<Result<MemberView, ChangeMemberRefusal>> {
  const today = deps.clock.today();
  return administer<MemberView, ChangeMemberRefusal>(deps, caller, ['person', 'change'], async (tx) => {
    const member = await findMember(tx, id);
    if (member === undefined) return refuse({ code: 'member-not-found' });
    if (member.revision !== revision) return refuse({ code: 'member-changed', current: await viewOf(tx, today, id) });
    const next = { ...member, function: told.function ?? member.function, state: told.state ?? member.state };
    const closes = member.state === 'active' && next.state === 'closed';
    if (closes && isLastAdministrator(await listAdministrators(tx), { person: id }, today))
      return refuse({ code: 'last-administrator' });
    // Seen before it is changed: whoever closes the own account sees nothing afterwards.
    const current = await viewOf(tx, today, id);
    await deps.recordAct(tx, { verb: closes ? 'close' : 'change', recordType: 'person', recordId: id });
    await updateMember(tx, next);
    return accept({ ...current, function: next.function, state: next.state, revision: member.revision + 1 });
  });
}

async function viewOf(tx: Tx, today: string, id: string): Promise<MemberView> {
  const view = await loadMember(tx, today, id);
  if (view === undefined) throw new Error(`The member ${id} was there a moment ago`);
  return view;
}
