import { buffer } from 'node:stream/consumers';
import { LOCAL_ACTOR, type ActorId } from '../../platform/database/actor.ts';
import { findFile, putFile, readFile, type FileRecord } from '../../platform/files/file-store.ts';
import type { Routes } from '../../platform/http/typebox-provider.ts';
import { NO_MUNICIPALITY } from '../../platform/workspace/workspace.ts';
import type { ServerDeps } from './deps.ts';

// There is at most one in a workspace, so it needs no table to be found by.
const BASEMAP_FILE = '00000000-0000-7000-8000-0000000ba5e0';

type BasemapDeps = Pick<ServerDeps, 'database' | 'organisation'>;

/** Keeps the base map of the workspace, unless it has one. */
export async function keepBasemap(deps: BasemapDeps, actor: ActorId, pieces: Iterable<string>): Promise<void> {
  const { database, organisation } = deps;
  await database.inTransaction(actor, async (tx) => {
    if ((await findFile(tx, keyOf(deps))) !== undefined) return;
    const described = { name: 'basemap.geojson', mediaType: 'application/geo+json' };
    const owned = { municipality: keyOf(deps).municipality, owningOrganisation: organisation.id };
    await putFile(tx, { newId: () => BASEMAP_FILE }, actor, { ...owned, ...described }, asBytes(pieces));
  });
}

/** `GET /basemap`: the drawn ground of the workspace as GeoJSON; 204 when there is none. */
export function basemapRoutes(deps: BasemapDeps): Routes {
  return (app) => {
    app.get('/basemap', async (request, reply) => {
      const find = (): Promise<FileRecord | undefined> =>
        deps.database.inTransaction(LOCAL_ACTOR, (tx) => findFile(tx, keyOf(deps)), { readOnly: true });
      const file = await find();
      if (file === undefined) return reply.code(204).send();
      const etag = `"${file.sha256}"`;
      reply.header('etag', etag).header('cache-control', 'private, no-cache');
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      const bytes = await buffer(readFile(deps.database, LOCAL_ACTOR, file));
      return reply.header('content-type', 'application/geo+json; charset=utf-8').send(bytes);
    });
    return Promise.resolve();
  };
}

function keyOf({ organisation }: BasemapDeps): { municipality: string; id: string } {
  return { municipality: organisation.municipality ?? NO_MUNICIPALITY, id: BASEMAP_FILE };
}

async function* asBytes(pieces: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}
