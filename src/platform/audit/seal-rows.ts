import { sql } from 'kysely';
import { SEALER_ACTOR } from '../database/actor.ts';
import type { Database, Tx } from '../database/database.ts';
import { BEFORE_FIRST, sealDigest, type Seal } from './seal.ts';

/**
 * How far the sealing has come: every transaction with a lower number has ended, and its rows are sealed. Only spares
 * looking at old rows again; without it the whole trail is searched, and the outcome is the same.
 */
export type SealedBefore = string;

/** What one turn of sealing came to. */
export interface Turn {
  readonly sealed: number;
  readonly sealedBefore: SealedBefore;
}

interface Unsealed {
  readonly id: string;
  readonly organisation: string;
  readonly digest: string;
}

interface Bounds {
  readonly oldestOpen: string;
  readonly newest: string;
  readonly now: Date;
}

export const NOTHING_SEALED: SealedBefore = '0';
// Any number will do, as long as every Platsbild uses the same one.
const LOCK = 2_026_112_204;
const MOST_AT_ONCE = 5000;
const SEARCH_MILLISECONDS = 600_000;

/**
 * Seals every row that is committed and has no seal, chain by chain. Rows whose transactions ended before this turn began
 * come before all that are committed later; among them, by the number of the transaction. So a transaction that ended
 * before another one began stands before it, and a long one holds nobody up. Of several processes, one seals at a time.
 */
export async function sealRows(database: Database, sealedBefore: SealedBefore = NOTHING_SEALED): Promise<Turn> {
  let sealed = 0;
  for (;;) {
    const batch = await database.inTransaction(SEALER_ACTOR, (tx) => sealBatch(tx, sealedBefore), {
      statementMilliseconds: SEARCH_MILLISECONDS,
    });
    sealed += batch.sealed;
    if (batch.sealed < MOST_AT_ONCE) return { sealed, sealedBefore: batch.sealedBefore };
  }
}

async function sealBatch(tx: Tx, sealedBefore: SealedBefore): Promise<Turn> {
  const lock = await sql<{ taken: boolean }>`select pg_try_advisory_xact_lock(${LOCK}) as taken`.execute(tx);
  if (!lock.rows[0].taken) return { sealed: 0, sealedBefore };
  // Before the rows are looked for: what ends between the two statements is found now or in the next turn.
  const [bounds] = (
    await sql<Bounds>`select pg_snapshot_xmin(pg_current_snapshot())::text as "oldestOpen",
      pg_snapshot_xmax(pg_current_snapshot())::text as newest, date_trunc('milliseconds', clock_timestamp()) as now`.execute(
      tx,
    )
  ).rows;
  const rows = await findUnsealed(tx, sealedBefore, bounds.newest);
  if (rows.length > 0) await insertSeals(tx, chain(rows, await findHeads(tx, rows), bounds.now));
  return { sealed: rows.length, sealedBefore: rows.length < MOST_AT_ONCE ? bounds.oldestOpen : sealedBefore };
}

/**
 * A database that was restored elsewhere holds rows of transactions that this one has not come to yet: they are found by
 * the first search, which has no upper bound, and are passed over by the others.
 */
async function findUnsealed(tx: Tx, from: SealedBefore, before: string): Promise<readonly Unsealed[]> {
  const isFirst = from === NOTHING_SEALED;
  const found = await sql<Unsealed>`
    select r.id, r.owning_organisation as organisation, r.digest from audit_rows r
    where r.transaction >= ${from}::xid8 and (${isFirst} or r.transaction < ${before}::xid8)
      and not exists (select from audit_seals s where s.row_id = r.id)
    order by r.transaction, r.id limit ${MOST_AT_ONCE}`.execute(tx);
  return found.rows;
}

/** The last link of each chain that gets new ones. */
async function findHeads(
  tx: Tx,
  rows: readonly Unsealed[],
): Promise<Map<string, { sequence: number; digest: string }>> {
  const chains = [...new Set(rows.map(({ organisation }) => organisation))];
  const heads = await sql<{ organisation: string; sequence: number; digest: string }>`
    select c.id as organisation, h.sequence, h.digest from unnest(${chains}::uuid[]) as c(id)
    cross join lateral (select sequence, digest from audit_seals where owning_organisation = c.id
      order by sequence desc limit 1) h`.execute(tx);
  return new Map(heads.rows.map(({ organisation, sequence, digest }) => [organisation, { sequence, digest }]));
}

function chain(
  rows: readonly Unsealed[],
  heads: Map<string, { sequence: number; digest: string }>,
  sealedAt: Date,
): (Seal & { digest: string })[] {
  return rows.map(({ id, organisation, digest: ofRow }) => {
    const head = heads.get(organisation) ?? { sequence: 0, digest: BEFORE_FIRST };
    const sequence = head.sequence + 1;
    const seal = { organisation, sequence, rowId: id, rowDigest: ofRow, previousDigest: head.digest, sealedAt };
    const digest = sealDigest(seal);
    heads.set(organisation, { sequence, digest });
    return { ...seal, digest };
  });
}

async function insertSeals(tx: Tx, seals: readonly (Seal & { digest: string })[]): Promise<void> {
  const column = <Name extends keyof (typeof seals)[number]>(name: Name) => seals.map((seal) => seal[name]);
  await sql`
    insert into audit_seals (owning_organisation, sequence, row_id, row_digest, previous_digest, digest, sealed_at)
    select o, n, r, rd, p, d, ${seals[0].sealedAt} from unnest(${column('organisation')}::uuid[], ${column('sequence')}::bigint[],
      ${column('rowId')}::uuid[], ${column('rowDigest')}::text[], ${column('previousDigest')}::text[],
      ${column('digest')}::text[]) as s(o, n, r, rd, p, d)`.execute(tx);
}
