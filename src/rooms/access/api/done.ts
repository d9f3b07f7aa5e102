import type { Result } from '../../../ground/result.ts';
import { Problem, problemOf, type RefusalKind } from '../../../platform/http/problem.ts';

/** The kind of each no of this room that is not simply `refused` (422): a rule that was understood and says no. */
const KINDS: Readonly<Record<string, RefusalKind>> = {
  'not-found': 'not-found',
  'organisation-not-found': 'not-found',
  'member-not-found': 'not-found',
  'role-not-found': 'not-found',
  'substitute-not-found': 'not-found',
  'invitation-not-found': 'not-found',
  'share-not-found': 'not-found',
  'organisation-changed': 'stale',
  'member-changed': 'stale',
  'organisation-name-taken': 'conflict',
  'role-held-already': 'conflict',
  'substitute-already': 'conflict',
  'last-administrator': 'conflict',
  'invited-already': 'conflict',
  'member-already': 'conflict',
  'invitation-not-open': 'conflict',
  'idempotency-key-reused': 'conflict',
  'email-not-an-address': 'invalid-input',
  'area-code-malformed': 'invalid-input',
  'dates-reversed': 'invalid-input',
};

/**
 * What a verb came to, or its no as a problem.
 * @param sent what the sender wanted; stands beside the current values in a 412, so that both can be shown
 */
export function done<Value>(result: Result<Value, { readonly code: string }>, sent: unknown = null): Value {
  if (result.ok) return result.value;
  const { refusal } = result;
  throw problemOf(KINDS[refusal.code] === 'stale' ? { ...refusal, sent } : refusal, KINDS);
}

/** @throws Problem the same for somebody who is not there and for somebody of another organisation */
export function foundMember<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Problem('not-found', 'member-not-found');
  return value;
}
