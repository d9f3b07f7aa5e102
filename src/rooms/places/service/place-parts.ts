import type { Tx } from '../../../platform/database/database.ts';
import type { OwnedWorkPart, RecordCount, SharedRecordPart } from '../../access/index.ts';
import {
  countPlaceRecords,
  countPlacesOf,
  handOverPlaces,
  settleEndedShares,
  settlePlaceLevel,
} from '../store/place-acts.ts';

/** Places that somebody answers for, when that person's work is handed over. */
export const PLACE_WORK: OwnedWorkPart<Tx> = { recordType: 'place', count: countPlacesOf, handOver: handOverPlaces };

/** Places, when a share of one has changed. */
export const SHARED_PLACES: SharedRecordPart<Tx> = {
  recordType: 'place',
  settleLevel: async (tx, id) => void (await settlePlaceLevel(tx, id)),
  settleEnded: settleEndedShares,
};

/** How many places, boundaries and areas somebody can read. */
export const PLACE_COUNTS: readonly RecordCount<Tx>[] = (['place', 'boundary', 'area'] as const).map((recordType) => ({
  recordType,
  count: (tx, organisation) => countPlaceRecords(tx, recordType, organisation),
}));
