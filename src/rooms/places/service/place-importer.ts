import type { Tx } from '../../../platform/database/database.ts';
import { nameKey, type Applied, type Applying, type Importer, type Outlook } from '../../imports/index.ts';
import { findSource, saveSource } from '../../imports/server.ts';
import { comparePlaces, type PlaceChange, type PlaceComparison, type SettledPlace } from '../domain/compare-places.ts';
import { placeLocator } from '../domain/lies-in.ts';
import type { PlaceRow } from '../domain/place-row.ts';
import { placeTypeReader, type PlaceType } from '../domain/place-type.ts';
import type { ImportChanges } from '../../imports/index.ts';
import { listAreas } from '../store/area-store.ts';
import { listPlaces } from '../store/list-places.ts';
import { insertPlaceTypes, listPlaceTypes, lockPlaceRegister, touchPlaceRegister } from '../store/place-register.ts';
import type { PlaceDeps } from './deps.ts';
import { readInChild } from './read-in-child.ts';
import { savePlaceChanges } from './save-place-changes.ts';

/** Takes files of places into the register. */
export function placeImporter(deps: PlaceDeps): Importer<Tx, PlaceRow> {
  return {
    kind: 'places',
    read: (file, signal, progress) => readInChild<PlaceRow>({ kind: 'places', file }, { signal, progress }),
    async foresee(tx, rows, declaration): Promise<Outlook> {
      const { comparison, newTypes } = await compare(deps, tx, rows, declaration?.sourceName);
      return {
        changes: declaration === null ? null : countChanges(comparison.changes),
        notices: noticesOf(comparison.changes, newTypes),
        sample: sampleOf(comparison.changes),
        conflicts: comparison.conflicts,
      };
    },
    apply: (tx, rows, applying) => apply(deps, tx, rows, applying),
  };
}

async function apply(deps: PlaceDeps, tx: Tx, rows: readonly PlaceRow[], applying: Applying): Promise<Applied> {
  const { keeper, ids } = deps;
  const { declaration, importId, at } = applying;
  await lockPlaceRegister(tx, keeper.organisation);
  const { comparison, newTypes } = await compare(deps, tx, rows, declaration.sourceName);
  if (comparison.conflicts.length > 0) return { ok: false, conflicts: comparison.conflicts };
  const { sourceName, date, licence, completeFor } = declaration;
  const source = await saveSource(
    tx,
    keeper,
    { id: ids.newId(), kind: 'places', name: sourceName, date, licence, completeFor, importId, importedAt: at },
    nameKey(sourceName),
  );
  await insertPlaceTypes(tx, newTypes);
  await savePlaceChanges(deps, tx, comparison.changes, source, applying);
  await touchPlaceRegister(tx, keeper.organisation);
  return { ok: true, changes: countChanges(comparison.changes) };
}

async function compare(
  { keeper }: PlaceDeps,
  tx: Tx,
  rows: readonly PlaceRow[],
  sourceName: string | undefined,
): Promise<{ comparison: PlaceComparison; newTypes: PlaceType[] }> {
  const [areas, kept, types] = [
    await listAreas(tx, keeper.organisation),
    await listPlaces(tx, { organisation: keeper.organisation }),
    await listPlaceTypes(tx),
  ];
  const source = sourceName === undefined ? undefined : await findSource(tx, keeper, 'places', nameKey(sourceName));
  const locate = placeLocator(areas);
  const reader = placeTypeReader(types);
  const settled = rows.map((row): SettledPlace => {
    return { row, placeType: reader.read(row.placeType), ...locate(row.shape, row) };
  });
  return { comparison: comparePlaces(kept, settled, source?.id ?? null), newTypes: reader.added() };
}

function countChanges(changes: readonly PlaceChange[]): ImportChanges {
  const count = (kind: PlaceChange['change']) => changes.filter(({ change }) => change === kind).length;
  return {
    added: count('added'),
    changed: count('changed'),
    moved: count('moved'),
    unchanged: count('unchanged'),
    gone: 0,
  };
}

function noticesOf(changes: readonly PlaceChange[], newTypes: readonly PlaceType[]): Outlook['notices'] {
  const untold = changes.flatMap(({ settled }) =>
    settled.municipalityFrom === 'untold'
      ? [{ ...at(settled), field: 'municipality', code: 'municipality-unknown', value: null }]
      : [],
  );
  const codes = new Set(newTypes.map(({ code }) => code));
  const typed = changes.flatMap(({ settled }) =>
    settled.placeType !== null && codes.has(settled.placeType)
      ? [{ ...at(settled), field: 'placeType', code: 'place-type-new', value: settled.row.placeType }]
      : [],
  );
  return [...untold, ...typed];
}

function at({ row }: SettledPlace): { row: number; name: string } {
  return { row: row.row, name: row.name };
}

const SAMPLE_ROWS = 20;

function sampleOf(changes: readonly PlaceChange[]): Outlook['sample'] {
  return changes.slice(0, SAMPLE_ROWS).map(({ change, settled }) => ({
    change,
    id: settled.row.id,
    name: settled.row.name,
    aliases: settled.row.aliases.join(', '),
    municipality: settled.municipalityFrom === 'untold' ? null : settled.municipality,
    cityDistrict: settled.cityDistrict,
    policeDistrict: settled.policeDistrict,
    placeType: settled.placeType,
    parts: settled.row.shape.kind === 'area' ? settled.row.shape.polygons.length : 1,
    uncertaintyMetres: settled.row.uncertaintyMetres,
  }));
}
