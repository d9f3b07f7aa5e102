import type { ActorId } from '../../../platform/database/actor.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { shownLevel, type Scope } from '../../access/index.ts';
import { loadScope } from '../../access/server.ts';
import { nameKey } from '../../imports/index.ts';
import { listSources } from '../../imports/server.ts';
import type { KeptPlace } from '../domain/kept-place.ts';
import { showBoundary, showPlace, type ShownPlace } from '../domain/shown-place.ts';
import type { PlaceDetail, PlaceList } from '../index.ts';
import { listAreas as listKeptAreas, type KeptArea } from '../store/area-store.ts';
import { listBoundaries, listPlaces as listKept, type PlaceFilter } from '../store/list-places.ts';
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
      const filter = { nameKey: key === '' ? undefined : key, cityDistrict: asked.cityDistrict };
      const places = await showPlaces(tx, filter);
      const noteFor = sourceNotes(await listSources(tx));
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
      const [place] = await showPlaces(tx, { idOrCode });
      if (place === undefined) return undefined;
      const noteFor = sourceNotes(await listSources(tx));
      const versions = (await listBoundaries(tx, place)).map((version) => showBoundary(version, place.shownAs));
      return { ...viewPlace(place, noteFor), versions: versions.map((version) => viewBoundary(version, noteFor)) };
    },
    { readOnly: true, isolation: 'repeatable read' },
  );
}

/** Every area that the actor may read. */
export function listAreas(deps: PlaceDeps, actor: ActorId): Promise<KeptArea[]> {
  return deps.database.inTransaction(actor, loadAreas, { readOnly: true });
}

/** For later rooms, within their own transaction: every place that its actor may read, as that actor is shown it. */
export function loadPlaces(tx: Tx): Promise<ShownPlace[]> {
  return showPlaces(tx, {});
}

/** For later rooms, within their own transaction. @param organisation its areas alone: what its imports settle by */
export function loadAreas(tx: Tx, organisation?: string): Promise<KeptArea[]> {
  return listKeptAreas(tx, organisation);
}

/** For later rooms: a text that differs after every change of places or areas. */
export function placeRevision(tx: Tx): Promise<string> {
  return revisionOf(tx);
}

async function showPlaces(tx: Tx, filter: PlaceFilter): Promise<ShownPlace[]> {
  const scope = await loadScope(tx);
  return (await listKept(tx, filter)).flatMap((place) => {
    const level = levelFor(scope, place);
    // The database let it through, so the two readings of the rule differ: the narrower one holds.
    return level === undefined ? [] : [showPlace(place, level)];
  });
}

/** How far an actor is shown a place. */
export function levelFor(scope: Scope, place: KeptPlace): ReturnType<typeof shownLevel> {
  const { id, municipality, cityDistrict, policeDistrict, owner, level, publishedAt } = place;
  const lies = { municipality, cityDistrict, policeDistrict };
  return shownLevel(scope, {
    recordType: 'place',
    id,
    owner: owner.id,
    level,
    published: publishedAt !== null,
    ...lies,
  });
}
