import type { FoundIn, HeldRequest, Quarantined } from '../domain/held-request.ts';
import type { QuarantineState } from '../domain/quarantine-life.ts';

/** A row as it is read, under the names of {@link QUARANTINE_COLUMNS}. */
export interface QuarantineRow {
  id: string;
  submittedBy: string;
  reviewer: string;
  route: string;
  path: string;
  found: FoundIn[];
  held: HeldRequest | null;
  state: QuarantineState;
  claimedAt: Date | null;
  sentAt: Date;
  decidedAt: Date | null;
  outcomeStatus: number | null;
  outcomeCode: string | null;
}

export function quarantinedFrom({ outcomeStatus: status, outcomeCode: code, ...row }: QuarantineRow): Quarantined {
  return { ...row, outcome: status === null ? null : { status, code } };
}
