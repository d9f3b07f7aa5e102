import type { RecordAct } from '../../../platform/audit/record-act.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import type { Ids } from '../../../platform/random.ts';
import type { OwnedWorkPart } from '../domain/owned-work.ts';
import type { RecordCount } from '../domain/record-count.ts';
import type { SharedRecordPart } from '../domain/shared-record-part.ts';

/** What every verb of this room that changes something works with. */
export interface AccessDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly recordAct: RecordAct;
}

/** What the verbs of an organisation's administrator work with: later rooms fill the ports. */
export interface AdministerDeps extends AccessDeps {
  readonly ownedWork: readonly OwnedWorkPart<Tx>[];
  readonly recordCounts: readonly RecordCount<Tx>[];
  readonly sharedRecords: readonly SharedRecordPart<Tx>[];
}

/** What the routes work with. */
export interface AdministerRouteDeps extends AdministerDeps {
  /** The address that people use to reach the server, when it is told; else the one that the request came to. */
  readonly publicUrl: string | undefined;
}
