import { refuse, type Result } from '../../../ground/result.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { KeptOrganisation } from '../domain/organisation.ts';
import type { RecordType, Verb } from '../domain/record-type.ts';
import { lockOwnOrganisation } from '../store/organisation-store.ts';
import { mayNow } from '../store/policy-store.ts';
import type { AccessDeps } from './administer-deps.ts';
import { allOrNothing } from '../../../platform/database/all-or-nothing.ts';

/** What is not there, and what is not the caller's: the same answer. */
export interface NotFound {
  readonly code:
    | 'not-found'
    | 'organisation-not-found'
    | 'member-not-found'
    | 'role-not-found'
    | 'substitute-not-found'
    | 'invitation-not-found'
    | 'share-not-found';
}

/**
 * Runs a change of the caller's own organisation. One at a time: of two administrators who remove each other, the second
 * is no longer one when the turn comes, and is told so as everybody else is.
 */
export function administer<Value, Refusal>(
  { database }: Pick<AccessDeps, 'database'>,
  { actor }: Pick<Caller, 'actor'>,
  [recordType, verb]: readonly [RecordType, Verb],
  decide: (tx: Tx, own: KeptOrganisation) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | NotFound>> {
  return allOrNothing<Value, Refusal | NotFound>(database, actor, async (tx) => {
    const own = await lockOwnOrganisation(tx);
    if (own === undefined || !(await mayNow(tx, recordType, verb))) return refuse({ code: 'not-found' });
    return decide(tx, own);
  });
}
