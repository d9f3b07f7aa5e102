import type { ActorId } from '../../../platform/database/actor.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { nameKey, type Keeper } from '../../imports/index.ts';
import { listSources } from '../../imports/server.ts';
import type { KeptPlace } from '../domain/kept-place.ts';
import type { PlaceDetail, PlaceList } from '../index.ts';
import { listAreas as listKeptAreas, type KeptArea } from '../store/area-store.ts';
import { listBoundaries, listPlaces as listKept } from '../store/list-places.ts';
import { placeRevision as revisionOf } from '../store/place-register.ts';
import type { PlaceDeps } from './deps.ts';
import { sourceNotes } from './source-notes.ts';
import { viewBoundary, viewPlace } from './view-place.ts';

export interface PlaceQuestion {
  /** part of a name or of another name */
  readonly words?: string | undefined;
  readonly cityDistrict?: string | undefined;
}

/** Places whose name or other name holds the words, by code. */
export function listPlaces(deps: PlaceDeps, actor: ActorId, asked: PlaceQuestion): Promise<PlaceList> {
  return deps.database.inTransaction(
    actor,
    async (tx) => {
      const key = nameKey(asked.words ?? '');
      const places = await listKept(tx, deps.keeper.organisation, {
        nameKey: key === '' ? undefined : key,
        cityDistrict: asked.cityDistrict,
      });
      const noteFor = sourceNotes(await listSources(tx, deps.keeper));
      return { places: places.map((place) => viewPlace(place, noteFor)), total: places.length };
    },
    { readOnly: true, isolation: 'repeatable read' },
  );
}

/** One place with every version of its boundary, the latest first. @param idOrCode its id, or its code P-0042 */
export function findPlace(deps: PlaceDeps, actor: ActorId, idOrCode: string): Promise<PlaceDetail | undefined> {
  return deps.database.inTransaction(
    actor,
    async (tx) => {
      const [place] = await listKept(tx, deps.keeper.organisation, { idOrCode });
      if (place === undefined) return undefined;
      const noteFor = sourceNotes(await listSources(tx, deps.keeper));
      const boundaries = await listBoundaries(tx, place);
      return { ...viewPlace(place, noteFor), versions: boundaries.map((version) => viewBoundary(version, noteFor)) };
    },
    { readOnly: true, isolation: 'repeatable read' },
  );
}

/** Every area that is loaded. */
export function listAreas(deps: PlaceDeps, actor: ActorId): Promise<KeptArea[]> {
  return deps.database.inTransaction(actor, (tx) => loadAreas(tx, deps.keeper), { readOnly: true });
}

/** For later rooms, within their own transaction: every place. */
export function loadPlaces(tx: Tx, keeper: Keeper): Promise<KeptPlace[]> {
  return listKept(tx, keeper.organisation);
}

/** For later rooms, within their own transaction: every area. */
export function loadAreas(tx: Tx, keeper: Keeper): Promise<KeptArea[]> {
  return listKeptAreas(tx, keeper.organisation);
}

/** For later rooms: a number that rises with every change of places or areas. */
export function placeRevision(tx: Tx, keeper: Keeper): Promise<number> {
  return revisionOf(tx, keeper.organisation);
}
