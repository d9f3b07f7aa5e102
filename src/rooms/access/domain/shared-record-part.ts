import type { WorkRecord } from './record-type.ts';

/**
 * A room whose records can be shared. A port, connected in `apps/server`: a share may be withdrawn by whoever runs the
 * accounts, from this room, which does not know what was shared.
 */
export interface SharedRecordPart<Tx> {
  readonly recordType: WorkRecord;
  /** Brings the level of a record to what its shares ask for: see `levelFor`. */
  readonly settleLevel: (tx: Tx, recordId: string) => Promise<void>;
  /** The same for every record that has a share which ended by its last day. @returns how many were narrowed */
  readonly settleEnded: (tx: Tx) => Promise<number>;
}
