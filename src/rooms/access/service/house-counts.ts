import type { Tx } from '../../../platform/database/database.ts';
import type { RecordCount } from '../domain/record-count.ts';
import {
  countFiles,
  countInvitations,
  countOpenings,
  countOrganisations,
  countPeople,
  countRoles,
  countShares,
} from '../store/count-store.ts';

/** How many of this room's own records somebody can read. */
export const HOUSE_COUNTS: readonly RecordCount<Tx>[] = [
  { recordType: 'organisation', count: countOrganisations },
  { recordType: 'person', count: countPeople },
  { recordType: 'role', count: countRoles },
  { recordType: 'invitation', count: countInvitations },
  { recordType: 'opening', count: countOpenings },
  { recordType: 'share', count: countShares },
  { recordType: 'file', count: countFiles },
];
