import type { Tx } from '../../../platform/database/database.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { Role } from '../../access/index.ts';
import { findSharedWith, rolesOfPrivate } from '../../access/server.ts';
import { listSources } from '../../imports/server.ts';
import type { SharePreview } from '../index.ts';
import { partsShown } from '../domain/preview-share.ts';
import { showPlace } from '../domain/shown-place.ts';
import type { PlaceShareDeps } from './deps.ts';
import { findOwnPlace } from './share-place.ts';
import { sourceNotes } from './source-notes.ts';
import { viewPlace } from './view-place.ts';

/**
 * What another organisation would see of an own place, before it is shared: the very place as it would be shown to them,
 * and who else would then be shown it. Changes nothing.
 * @returns undefined when the place is not the caller's, and when there is no such organisation
 */
export function previewShare(
  { database }: PlaceShareDeps,
  caller: Caller,
  idOrCode: string,
  organisation: string,
): Promise<SharePreview | undefined> {
  return database.inTransaction(
    caller.actor,
    async (tx) => {
      const place = await findOwnPlace(tx, caller, idOrCode);
      const receiver = await findSharedWith(tx, organisation);
      if (place === undefined || receiver === undefined) return undefined;
      const isPrivate = receiver.legalStatus === 'private';
      const level = isPrivate && place.level === 'authority' ? 'partner' : place.level;
      const noteFor = sourceNotes(await listSources(tx));
      return {
        organisation: receiver,
        levelNow: place.level,
        level,
        parts: partsShown(place, level),
        place: viewPlace(showPlace(place, isPrivate ? 'partner' : 'authority'), noteFor),
        alsoOpenedTo: level === place.level ? [] : await alsoOpenedTo(tx),
      };
    },
    { readOnly: true, isolation: 'repeatable read' },
  );
}

/** Roles of private organisations that places are opened to: once a place is theirs to see, they see it too. */
function alsoOpenedTo(tx: Tx): Promise<Role[]> {
  return rolesOfPrivate(tx, 'place');
}
