import { sql } from 'kysely';
import { accept, refuse, type Result } from '../../ground/result.ts';
import type { Tx } from '../database/database.ts';
import type { Clock } from '../clock.ts';
import { ACCOUNT_DELAY, delaySeconds, type DelayRule } from './delay.ts';
import { identityTables } from './identity-tables.ts';
import { tokenDigest } from './tokens.ts';

/** Whose failures are counted together, and how they make it wait. */
export interface AttemptKey {
  /** `account:` with an e-mail address, `address:` with a sender on the net, `code:` with a person */
  readonly key: string;
  readonly rule: DelayRule;
}

export interface TooManyAttempts {
  readonly code: 'too-many-attempts';
  readonly retryAfterSeconds: number;
}

const SECOND = 1000;
const KEPT_SECONDS = 2 * 24 * 60 * 60;

/**
 * Lets an attempt pass, and counts it as failed until `forgiveAttempt` says otherwise: so a hundred guesses that are sent at
 * once are a hundred, and not one.
 * @returns how long to wait when one of the keys has to; then nothing is counted
 */
export async function countAttempt(
  tx: Tx,
  clock: Clock,
  keys: readonly AttemptKey[],
): Promise<Result<void, TooManyAttempts>> {
  const now = clock.now();
  await forgetOld(tx, now);
  const rules = new Map(keys.map(({ key, rule }) => [tokenDigest(key), rule]));
  const rows = await lockRows(tx, [...rules.keys()].toSorted(), now);
  const until = Math.max(...rows.map((row) => row.next_attempt_at.getTime()));
  if (until > now.getTime()) {
    return refuse({ code: 'too-many-attempts', retryAfterSeconds: Math.ceil((until - now.getTime()) / SECOND) });
  }
  for (const row of rows) await addFailure(tx, row, rules.get(row.key_sha256) ?? ACCOUNT_DELAY, now);
  return accept(undefined);
}

/** Takes back what `countAttempt` counted: that attempt was right. @param whole also forgets the failures before it */
export async function forgiveAttempt(tx: Tx, clock: Clock, { key }: AttemptKey, whole: boolean): Promise<void> {
  await identityTables(tx)
    .updateTable('sign_in_delays')
    .set({ failures: whole ? 0 : sql<number>`greatest(failures - 1, 0)`, next_attempt_at: clock.now() })
    .where('key_sha256', '=', tokenDigest(key))
    .execute();
}

interface DelayRow {
  readonly key_sha256: string;
  readonly failures: number;
  readonly last_attempt_at: Date;
  readonly next_attempt_at: Date;
}

/**
 * The rows of some keys, made where there were none: only a row that is there can be locked, and only behind its lock does
 * the second of two attempts see the first. Always in the same order, so that no two wait for each other.
 */
async function lockRows(tx: Tx, digests: readonly string[], now: Date): Promise<DelayRow[]> {
  const db = identityTables(tx);
  const fresh = digests.map((key_sha256) => ({ key_sha256, failures: 0, last_attempt_at: now, next_attempt_at: now }));
  await db
    .insertInto('sign_in_delays')
    .values(fresh)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db
    .selectFrom('sign_in_delays')
    .selectAll()
    .where('key_sha256', 'in', digests)
    .orderBy('key_sha256')
    .forUpdate()
    .execute();
}

async function addFailure(tx: Tx, row: DelayRow, rule: DelayRule, now: Date): Promise<void> {
  const isForgotten = row.last_attempt_at.getTime() < now.getTime() - rule.forgetSeconds * SECOND;
  const failures = isForgotten ? 1 : row.failures + 1;
  const next_attempt_at = new Date(now.getTime() + delaySeconds(failures, rule) * SECOND);
  await identityTables(tx)
    .updateTable('sign_in_delays')
    .set({ failures, last_attempt_at: now, next_attempt_at })
    .where('key_sha256', '=', row.key_sha256)
    .execute();
}

async function forgetOld(tx: Tx, now: Date): Promise<void> {
  const old = new Date(now.getTime() - KEPT_SECONDS * SECOND);
  await identityTables(tx).deleteFrom('sign_in_delays').where('last_attempt_at', '<', old).execute();
}
