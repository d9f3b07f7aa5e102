import type { Tx } from '../../../platform/database/database.ts';
import { nameKey, type Applied, type Applying, type Importer, type Outlook } from '../../imports/index.ts';
import { findSource, saveSource } from '../../imports/server.ts';
import type { Area } from '../domain/area.ts';
import type { AreasFollower } from '../domain/areas-follower.ts';
import { compareAreas, municipalityOfArea, type AreaComparison } from '../domain/compare-areas.ts';
import { relocatePlaces } from '../domain/relocate.ts';
import { deleteAreas, insertAreas, listAreas, type KeptArea } from '../store/area-store.ts';
import { listPlaces } from '../store/list-places.ts';
import { lockPlaceRegister, touchPlaceRegister } from '../store/place-register.ts';
import { releaseNames, updatePlaces } from '../store/save-places.ts';
import type { PlaceDeps } from './deps.ts';
import { readInChild } from './read-in-child.ts';
import { relocated } from './save-place-changes.ts';

/** Takes files of areas: municipalities, city districts, police districts. */
export function areaImporter(deps: PlaceDeps, followers: readonly AreasFollower<Tx>[]): Importer<Tx, Area> {
  return {
    kind: 'areas',
    read: (file, signal, progress) => readInChild<Area>({ kind: 'areas', file }, { signal, progress }),
    async foresee(tx, rows, declaration): Promise<Outlook> {
      const comparison = await compare(deps, tx, rows, declaration?.sourceName);
      const changes = declaration === null ? null : countsOf(comparison);
      return { changes, notices: [], sample: sampleOf(rows), conflicts: [] };
    },
    apply: (tx, rows, applying) => apply(deps, followers, tx, rows, applying),
  };
}

async function apply(
  deps: PlaceDeps,
  followers: readonly AreasFollower<Tx>[],
  tx: Tx,
  rows: readonly Area[],
  { declaration, importId, at }: Applying,
): Promise<Applied> {
  const { keeper, ids } = deps;
  await lockPlaceRegister(tx, keeper.organisation);
  const comparison = await compare(deps, tx, rows, declaration.sourceName);
  const { sourceName, date, licence } = declaration;
  const source = await saveSource(
    tx,
    keeper,
    { id: ids.newId(), kind: 'areas', name: sourceName, date, licence, completeFor: null, importId, importedAt: at },
    nameKey(sourceName),
  );
  await deleteAreas(
    tx,
    keeper.organisation,
    comparison.replaced.map(({ id }) => id),
  );
  const stay = await listAreas(tx, keeper.organisation);
  const municipalityOf = municipalityOfArea([...stay, ...rows]);
  const fresh = rows.map((area): KeptArea => {
    return { ...area, id: ids.newId(), municipality: municipalityOf(area), sourceId: source.id };
  });
  await insertAreas(tx, keeper.organisation, at, fresh);
  await relocate(deps, tx, at, [...stay, ...fresh]);
  await touchPlaceRegister(tx, keeper.organisation);
  for (const follower of followers) await follower.areasChanged(tx);
  return { ok: true, changes: countsOf(comparison) };
}

/** Places whose municipality or districts were concluded from areas are concluded anew. */
async function relocate({ keeper }: PlaceDeps, tx: Tx, at: Date, areas: readonly Area[]): Promise<void> {
  const moved = relocatePlaces(await listPlaces(tx, { organisation: keeper.organisation }), areas).map(relocated);
  const writing = { organisation: keeper.organisation, at, sourceDate: null };
  await releaseNames(
    tx,
    writing,
    moved.map(({ id }) => id),
  );
  await updatePlaces(tx, writing, moved);
}

async function compare(
  { keeper }: PlaceDeps,
  tx: Tx,
  rows: readonly Area[],
  sourceName: string | undefined,
): Promise<AreaComparison<KeptArea>> {
  const source = sourceName === undefined ? undefined : await findSource(tx, keeper, 'areas', nameKey(sourceName));
  return compareAreas(await listAreas(tx, keeper.organisation), rows, source?.id ?? null);
}

function countsOf({ added, changed, unchanged, gone }: AreaComparison<KeptArea>) {
  return { added, changed, moved: 0, unchanged, gone };
}

const SAMPLE_ROWS = 20;

function sampleOf(rows: readonly Area[]): Outlook['sample'] {
  return rows.slice(0, SAMPLE_ROWS).map(({ kind, code, name, shape }) => {
    return { kind, code, name, parts: shape.polygons.length };
  });
}
