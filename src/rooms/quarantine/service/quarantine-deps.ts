import type { RecordAct } from '../../../platform/audit/record-act.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { InnerRequests } from '../../../platform/http/inner-requests.ts';
import type { Ids } from '../../../platform/random.ts';

/** What the verbs of this room work with. */
export interface QuarantineDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly recordAct: RecordAct;
}

/** What the routes work with: what is approved is carried out by the server itself. */
export interface QuarantineRouteDeps extends QuarantineDeps {
  readonly inner: Pick<InnerRequests, 'ask'>;
}

/** What is not there, and what is neither the caller's to see nor to decide: the same answer. */
export interface QuarantinedNotFound {
  readonly code: 'quarantined-not-found';
}
