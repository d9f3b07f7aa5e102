import { buffer } from 'node:stream/consumers';
import type { ActorId } from '../../platform/database/actor.ts';
import { findFile, putFile, readFile, type FileRecord } from '../../platform/files/file-store.ts';
import { isHeld } from '../../platform/http/etag.ts';
import type { Routes } from '../../platform/http/typebox-provider.ts';
import { NO_MUNICIPALITY } from '../../platform/workspace/workspace.ts';
import type { ServerDeps } from './deps.ts';

// There is at most one in a workspace, so it needs no table to be found by.
const BASEMAP_FILE = '00000000-0000-7000-8000-0000000ba5e0';

const BASEMAP = { municipality: NO_MUNICIPALITY, id: BASEMAP_FILE };

type BasemapDeps = Pick<ServerDeps, 'database'>;

/** Keeps the base map of the workspace, for everybody, unless it has one. */
export async function keepBasemap(
  { database, clock }: Pick<ServerDeps, 'database' | 'clock'>,
  actor: ActorId,
  owningOrganisation: string,
  pieces: Iterable<string>,
): Promise<void> {
  await database.inTransaction(actor, async (tx) => {
    if ((await findFile(tx, BASEMAP)) !== undefined) return;
    const described = { name: 'basemap.geojson', mediaType: 'application/geo+json' };
    const owned = { municipality: BASEMAP.municipality, owningOrganisation };
    const shown = { visibility: 'public' as const, publishedAt: clock.now() };
    await putFile(tx, { newId: () => BASEMAP_FILE }, actor, { ...owned, ...described, ...shown }, asBytes(pieces));
  });
}

/** `GET /basemap`: the drawn ground of the workspace as GeoJSON; 204 when there is none. */
export function basemapRoutes(deps: BasemapDeps): Routes {
  return (app) => {
    app.get('/basemap', { config: { access: { who: 'anyone' } } }, async (request, reply) => {
      const { actor } = request.caller;
      const find = (): Promise<FileRecord | undefined> =>
        deps.database.inTransaction(actor, (tx) => findFile(tx, BASEMAP), { readOnly: true });
      const file = await find();
      if (file === undefined) return reply.code(204).send();
      if (isHeld(request, reply, file.sha256)) return reply.code(304).send();
      const bytes = await buffer(readFile(deps.database, actor, file));
      return reply.header('content-type', 'application/geo+json; charset=utf-8').send(bytes);
    });
    return Promise.resolve();
  };
}

async function* asBytes(pieces: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}
