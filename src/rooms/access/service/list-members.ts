import type { Caller } from '../../../platform/http/caller.ts';
import type { MemberView } from '../index.ts';
import type { AccessDeps } from './administer-deps.ts';
import { loadMember, loadMembers } from './load-members.ts';

const READING = { readOnly: true, isolation: 'repeatable read' } as const;

/** The people of the own organisation, by name. */
export function listMembers({ database, clock }: AccessDeps, { actor }: Caller): Promise<MemberView[]> {
  return database.inTransaction(actor, (tx) => loadMembers(tx, clock.today()), READING);
}

export function findMember(
  { database, clock }: AccessDeps,
  { actor }: Caller,
  id: string,
): Promise<MemberView | undefined> {
  return database.inTransaction(actor, (tx) => loadMember(tx, clock.today(), id), READING);
}
