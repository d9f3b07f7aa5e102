import { actorId } from '../../../platform/database/actor.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { MemberView, SeesView } from '../index.ts';
import type { SeenRecords } from '../domain/record-count.ts';
import { RECORD_TYPES, VERBS, type RecordType } from '../domain/record-type.ts';
import { may, type Scope } from '../domain/scope.ts';
import { findOwnOrganisation } from '../store/organisation-store.ts';
import { mayNow } from '../store/policy-store.ts';
import { loadScopeOf } from '../store/scope-store.ts';
import type { AdministerDeps } from './administer-deps.ts';
import { loadMember } from './load-members.ts';

const LOOKING = { readOnly: true, isolation: 'repeatable read' } as const;

/**
 * What a colleague can see and do at this moment. Asked of the database as that colleague, so that it is the very answer
 * that the colleague would get; told in counts, so that nobody reads work by looking at accounts.
 * @returns undefined for whoever is not a colleague
 */
export async function seeAsMember(deps: AdministerDeps, caller: Caller, id: string): Promise<SeesView | undefined> {
  const found = await findToSee(deps, caller, id);
  if (found === undefined) return undefined;
  const { member, organisation } = found;
  return deps.database.inTransaction(
    actorId(id),
    async (tx) => {
      const scope = await loadScopeOf(tx);
      const seen = new Map<RecordType, SeenRecords>();
      for (const part of deps.recordCounts) seen.set(part.recordType, await part.count(tx, organisation.id));
      const { name, roles } = member;
      return { member: { id, name, organisation: organisation.name }, roles, records: recordsSeen(scope, seen) };
    },
    LOOKING,
  );
}

/** Looking is an act too: it stands in the trail before anything is shown. */
function findToSee(
  deps: AdministerDeps,
  { actor }: Caller,
  id: string,
): Promise<{ member: MemberView; organisation: { id: string; name: string } } | undefined> {
  return deps.database.inTransaction(actor, async (tx) => {
    const organisation = await findOwnOrganisation(tx);
    if (organisation === undefined || !(await mayNow(tx, 'person', 'change'))) return undefined;
    const member = await loadMember(tx, deps.clock.today(), id);
    if (member === undefined) return undefined;
    await deps.recordAct(tx, { verb: 'read', recordType: 'person', recordId: id });
    return { member, organisation };
  });
}

function recordsSeen(scope: Scope, seen: ReadonlyMap<RecordType, SeenRecords>): SeesView['records'] {
  return RECORD_TYPES.flatMap((recordType) => {
    const verbs = VERBS.filter((verb) => may(scope, recordType, verb));
    const counts = seen.get(recordType);
    const isNothing = verbs.length === 0 && (counts === undefined || counts.own + counts.others === 0);
    return isNothing ? [] : [{ recordType, verbs, own: counts?.own ?? null, others: counts?.others ?? null }];
  });
}
