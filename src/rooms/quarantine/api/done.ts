import type { Result } from '../../../ground/result.ts';
import { problemOf, type RefusalKind } from '../../../platform/http/problem.ts';

const KINDS: Readonly<Record<string, RefusalKind>> = {
  'quarantined-not-found': 'not-found',
  'quarantine-decided': 'conflict',
  'quarantine-being-decided': 'conflict',
  'quarantine-not-carried-out': 'unavailable',
  'quarantine-full': 'conflict',
  'idempotency-key-reused': 'conflict',
};

/** What a verb came to, or its no as a problem. */
export function done<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (result.ok) return result.value;
  throw problemOf(result.refusal, KINDS);
}
