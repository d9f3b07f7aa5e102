import type { RecordType } from './record-type.ts';

/**
 * One kind of work that hangs on a person. A port: this room fills it for roles, later rooms for what they keep, and all
 * parts are connected in `apps/server`. Whoever runs the accounts may hand over work that they themselves may not read.
 */
export interface OwnedWorkPart<Tx> {
  readonly recordType: RecordType;
  count(tx: Tx, person: string): Promise<number>;
  /** Both belong to the organisation of the transaction's actor. @returns how many records passed over */
  handOver(tx: Tx, from: string, to: string): Promise<number>;
}
