import type { RecordType } from './record-type.ts';

/** How many records of a type somebody can read: of the own organisation, and of others. */
export interface SeenRecords {
  readonly own: number;
  readonly others: number;
}

/**
 * Counts what the actor of a transaction can read. A port: this room fills it for its own records, later rooms for
 * theirs, and all are connected in `apps/server`. It asks the table itself, so that the answer is the database's own.
 */
export interface RecordCount<Tx> {
  readonly recordType: RecordType;
  count(tx: Tx, organisation: string): Promise<SeenRecords>;
}
