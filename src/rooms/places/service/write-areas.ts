import { geometryOf } from '../../../ground/geo/index.ts';
import type { ActorId } from '../../../platform/database/actor.ts';
import { listSources } from '../../imports/server.ts';
import { listAreas } from '../store/area-store.ts';
import { placeRevision } from '../store/place-register.ts';
import type { PlaceDeps } from './deps.ts';
import { sourceNotes } from './source-notes.ts';

/** The areas as a file, and how many they are. */
export interface WrittenAreas {
  readonly tag: string;
  readonly body: string;
  readonly count: number;
}

/** Every area as GeoJSON (RFC 7946), with its source; the tag changes when an area does. */
export function writeAreas({ database }: PlaceDeps, actor: ActorId): Promise<WrittenAreas> {
  return database.inTransaction(
    actor,
    async (tx) => {
      const revision = await placeRevision(tx);
      const areas = await listAreas(tx);
      const noteFor = sourceNotes(await listSources(tx));
      const features = areas.map(({ id, kind, code, name, municipality, shape, sourceId }) => ({
        type: 'Feature',
        id,
        properties: { kind, code, name, municipality, source: noteFor(sourceId) },
        geometry: geometryOf(shape),
      }));
      const body = JSON.stringify({ type: 'FeatureCollection', features });
      return { tag: `areas-${revision}`, body, count: features.length };
    },
    { readOnly: true, isolation: 'repeatable read' },
  );
}
