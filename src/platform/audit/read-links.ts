import type pg from 'pg';
import type { AuditRow } from './audit-row.ts';
import type { Link } from './judge-link.ts';

/** A seal beside its row, whose every column is null when the row is gone. */
interface LinkRow extends Omit<AuditRow, 'id'> {
  readonly chain: string;
  readonly sequence: number;
  readonly rowId: string;
  readonly rowDigest: string;
  readonly previousDigest: string;
  readonly sealDigest: string;
  readonly sealedAt: Date;
  readonly id: string | null;
  readonly digest: string;
}

const MOST_AT_ONCE = 5000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

const PAGE = `
  select s.owning_organisation as chain, s.sequence, s.row_id as "rowId", s.row_digest as "rowDigest",
    s.previous_digest as "previousDigest", s.digest as "sealDigest", s.sealed_at as "sealedAt",
    r.id, r.owning_organisation as organisation, r.actor, r.verb, r.record_type as "recordType",
    r.record_id as "recordId", r.count, r.outcome, r.at, r.reference, r.transaction::text as transaction, r.digest
  from audit_seals s left join audit_rows r on r.id = s.row_id
  where (s.owning_organisation, s.sequence) > ($1::uuid, $2::bigint)
  order by s.owning_organisation, s.sequence limit ${MOST_AT_ONCE}`;

/** Every link of every chain, in order, some thousands in memory at a time. */
export async function* readLinks(client: pg.ClientBase): AsyncGenerator<Link[]> {
  let after: readonly [string, number] = [BEFORE_ALL, 0];
  for (;;) {
    const { rows } = await client.query<LinkRow>(PAGE, [...after]);
    if (rows.length === 0) return;
    yield rows.map(linkOf);
    const last = rows[rows.length - 1];
    after = [last.chain, last.sequence];
  }
}

function linkOf(found: LinkRow): Link {
  const { chain, sequence, rowId, rowDigest, previousDigest, sealDigest, sealedAt, id, ...row } = found;
  const seal = { organisation: chain, sequence, rowId, rowDigest, previousDigest, sealedAt, digest: sealDigest };
  return { seal, row: id === null ? undefined : { id, ...row } };
}
