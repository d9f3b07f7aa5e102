import { accept, refuse, type Result } from '../../../ground/result.ts';
import { allOrNothing } from '../../../platform/database/all-or-nothing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { ShareList, ShareRecord } from '../../access/index.ts';
import { listRecordShares, requestId, shareRecord, type SharingRefusal } from '../../access/server.ts';
import type { KeptPlace } from '../domain/kept-place.ts';
import { listPlaces } from '../store/list-places.ts';
import { settlePlaceLevel } from '../store/place-acts.ts';
import type { PlaceShareDeps } from './deps.ts';

export type SharePlaceRefusal = SharingRefusal | { readonly code: 'place-not-found' };

/**
 * Shows a place to one other organisation. Its owner is the driving party and the only one to share it; a place shared with
 * a private organisation is taken to the level of partners by the same act.
 * @param idOrCode its id, or its code P-0042
 */
export function sharePlace(
  deps: PlaceShareDeps,
  caller: Caller,
  idOrCode: string,
  { organisation, to }: ShareRecord,
  key?: string,
): Promise<Result<ShareList, SharePlaceRefusal>> {
  const id = requestId(deps.ids, { actor: caller.actor, verb: 'share-place', key });
  return allOrNothing<ShareList, SharePlaceRefusal>(deps.database, caller.actor, async (tx) => {
    const place = await findOwnPlace(tx, caller, idOrCode);
    if (place === undefined) return refuse({ code: 'place-not-found' });
    const record = { recordType: 'place', id: place.id, owner: place.owner.id, level: place.level } as const;
    const shared = await shareRecord(deps, tx, record, { id, organisation, to });
    if (!shared.ok) return shared;
    const level = (await settlePlaceLevel(tx, place.id)) ?? place.level;
    return accept({ level, shares: await listRecordShares(deps, tx, record) });
  });
}

/** Whom an own place is shared with; undefined for a place of others, and for one that is not there. */
export function listPlaceShares(
  deps: PlaceShareDeps,
  caller: Caller,
  idOrCode: string,
): Promise<ShareList | undefined> {
  return deps.database.inTransaction(
    caller.actor,
    async (tx) => {
      const place = await findOwnPlace(tx, caller, idOrCode);
      if (place === undefined) return undefined;
      const shares = await listRecordShares(deps, tx, { recordType: 'place', id: place.id });
      return { level: place.level, shares };
    },
    { readOnly: true, isolation: 'repeatable read' },
  );
}

/** A place of the caller's own organisation. */
export async function findOwnPlace(
  tx: Tx,
  { organisation }: Pick<Caller, 'organisation'>,
  idOrCode: string,
): Promise<KeptPlace | undefined> {
  return organisation === null ? undefined : (await listPlaces(tx, { idOrCode, organisation }))[0];
}
