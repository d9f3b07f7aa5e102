import { createHash } from 'node:crypto';
import type { ActOutcome } from './act.ts';

/** A row of the trail as it is kept. */
export interface AuditRow {
  readonly id: string;
  /** whose trail; WORKSPACE_CHAIN for visitors and the system */
  readonly organisation: string;
  readonly actor: string;
  readonly verb: string;
  readonly recordType: string;
  readonly recordId: string | null;
  readonly count: number | null;
  readonly outcome: ActOutcome;
  /** to the millisecond */
  readonly at: Date;
  readonly reference: string;
  /** the database's number of the transaction that wrote it; beyond what a number holds exactly */
  readonly transaction: string;
}

/** The digest that a row must have: SHA-256 over every field, a line each. The database makes the same (0010-audit.sql). */
export function rowDigest(row: AuditRow): string {
  const fields = [
    'platsbild audit row 1',
    row.id,
    row.organisation,
    row.actor,
    row.verb,
    row.recordType,
    row.recordId ?? '',
    row.count ?? '',
    row.outcome,
    row.at.toISOString(),
    row.reference,
    row.transaction,
  ];
  return createHash('sha256').update(fields.join('\n')).digest('hex');
}
