import { recordAct } from '../../platform/audit/record-act.ts';
import { HOUSE_COUNTS, type AdministerRouteDeps } from '../../rooms/access/server.ts';
import { IMPORT_COUNTS, IMPORT_WORK } from '../../rooms/imports/server.ts';
import { PLACE_COUNTS, PLACE_WORK, SHARED_PLACES } from '../../rooms/places/server.ts';
import { QUARANTINE_COUNTS, QUARANTINE_WORK } from '../../rooms/quarantine/server.ts';
import { SCHOOL_COUNTS } from '../../rooms/schools/server.ts';
import type { ServerDeps } from './deps.ts';

/** Running accounts and sharing, connected with what later rooms keep: work to hand over, records to share and to count. */
export function connectAccess({ database, clock, ids, publicUrl }: ServerDeps): AdministerRouteDeps {
  return {
    database,
    clock,
    ids,
    recordAct,
    publicUrl,
    ownedWork: [PLACE_WORK, IMPORT_WORK, QUARANTINE_WORK],
    recordCounts: [...HOUSE_COUNTS, ...QUARANTINE_COUNTS, ...IMPORT_COUNTS, ...PLACE_COUNTS, ...SCHOOL_COUNTS],
    sharedRecords: [SHARED_PLACES],
  };
}
