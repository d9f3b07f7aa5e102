import type { WorkRecord } from './record-type.ts';

/**
 * A room whose records can be shared. A port, connected in `apps/server`: a share may be withdrawn by whoever runs the
 * accounts, from this room, which does not know what was shared.
 */
export interface SharedRecordPart<Tx> {
  readonly recordType: WorkRecord;
  /** Brings the level of a record to what its shares ask for: see `levelFor`. */
  settleLevel(tx: Tx, recordId: string): Promise<void>;
}
