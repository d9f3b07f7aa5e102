import type { Tx } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { OwnedWork } from '../index.ts';
import { findMember } from '../store/member-store.ts';
import { mayNow } from '../store/policy-store.ts';
import type { AdministerDeps } from './administer-deps.ts';
import { roleWork } from './role-work.ts';

/** How much work hangs on a colleague, kind by kind; undefined for whoever is not a colleague. */
export function countOwnedWork(
  deps: AdministerDeps,
  { actor }: Caller,
  person: string,
): Promise<OwnedWork | undefined> {
  return deps.database.inTransaction(
    actor,
    async (tx) => {
      const isTheirs = (await mayNow(tx, 'person', 'change')) && (await findMember(tx, person)) !== undefined;
      return isTheirs ? { parts: await countParts(deps, tx, person) } : undefined;
    },
    { readOnly: true, isolation: 'repeatable read' },
  );
}

async function countParts(deps: AdministerDeps, tx: Tx, person: string): Promise<OwnedWork['parts']> {
  const parts: OwnedWork['parts'] = [];
  for (const part of [roleWork(deps), ...deps.ownedWork])
    parts.push({ recordType: part.recordType, count: await part.count(tx, person) });
  return parts;
}
