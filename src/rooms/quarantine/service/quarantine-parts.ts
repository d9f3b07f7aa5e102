import type { Tx } from '../../../platform/database/database.ts';
import type { OwnedWorkPart, RecordCount } from '../../access/index.ts';
import { countQuarantined, countReviewsOf, handOverReviews } from '../store/quarantine-acts.ts';

/** What waits for somebody's look, when that person's work is handed over. */
export const QUARANTINE_WORK: OwnedWorkPart<Tx> = {
  recordType: 'quarantine',
  count: countReviewsOf,
  handOver: handOverReviews,
};

/** How many texts in quarantine somebody can read. */
export const QUARANTINE_COUNTS: readonly RecordCount<Tx>[] = [{ recordType: 'quarantine', count: countQuarantined }];
