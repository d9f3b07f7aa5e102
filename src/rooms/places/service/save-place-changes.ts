import { areaSquareMetres } from '../../../ground/geo/index.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { nameKey, type Applying, type Source } from '../../imports/index.ts';
import { uniqueAliases, type PlaceChange } from '../domain/compare-places.ts';
import type { KeptAlias, KeptPlace } from '../domain/kept-place.ts';
import {
  insertBoundaries,
  insertPlaces,
  releaseNames,
  updatePlaces,
  type PlaceToSave,
  type Writing,
} from '../store/save-places.ts';
import { takePlaceCodes } from '../store/place-register.ts';
import type { PlaceDeps } from './deps.ts';

const BATCH = 1000;

/** Writes what an import does to places. */
export async function savePlaceChanges(
  { ids, keeper }: PlaceDeps,
  tx: Tx,
  changes: readonly PlaceChange[],
  source: Source,
  { at, progress }: Applying,
): Promise<void> {
  const writing: Writing = { organisation: keeper.organisation, at, sourceDate: source.date };
  let code = await takePlaceCodes(tx, changes.filter(({ change }) => change === 'added').length);
  const added: PlaceToSave[] = [];
  const changed: PlaceToSave[] = [];
  const redrawn: PlaceToSave[] = [];
  for (const change of changes) {
    if (change.change === 'unchanged') continue;
    const place = toSave(change, source.id, () => ({ id: ids.newId(), code: codeOf(++code) }));
    if (change.change === 'added') added.push(place);
    else {
      changed.push(place);
      if (change.newBoundary) redrawn.push(place);
    }
  }
  const total = added.length + changed.length;
  await releaseNames(
    tx,
    writing,
    changed.map(({ id }) => id),
  );
  await inBatches(
    changed,
    (batch) => updatePlaces(tx, writing, batch),
    (done) => progress(done, total),
  );
  await inBatches(redrawn, (batch) => insertBoundaries(tx, writing, batch));
  const doneBefore = changed.length;
  await inBatches(
    added,
    (batch) => insertPlaces(tx, writing, batch),
    (done) => progress(doneBefore + done, total),
  );
}

/** A kept place as it is written again, lying elsewhere. */
export function relocated(place: KeptPlace): PlaceToSave {
  const aliases = place.aliases.map((alias) => ({ ...alias, key: nameKey(alias.alias) }));
  return { ...place, nameKey: nameKey(place.name), aliases };
}

function toSave(change: PlaceChange, sourceId: string, next: () => { id: string; code: string }): PlaceToSave {
  const { row, placeType, ...liesIn } = change.settled;
  const kept = change.change === 'added' ? undefined : change;
  const { id, code } = kept?.place ?? next();
  const aliases = kept?.aliases ?? uniqueAliases(row.name, row.aliases.map(fromFile));
  return {
    id,
    code,
    externalId: row.id,
    name: row.name,
    nameKey: nameKey(row.name),
    aliases: aliases.map((alias) => ({ ...alias, key: nameKey(alias.alias) })),
    ...liesIn,
    placeType,
    uncertaintyMetres: row.uncertaintyMetres,
    shape: row.shape,
    areaSquareMetres: areaSquareMetres(row.shape),
    boundaryVersion: kept === undefined ? 1 : kept.place.boundaryVersion + (kept.newBoundary ? 1 : 0),
    sourceId,
  };
}

function fromFile(alias: string): KeptAlias {
  return { alias, origin: 'file' };
}

/** P-0042: at least four digits, more when there are more places. */
export function codeOf(number: number): string {
  return `P-${String(number).padStart(4, '0')}`;
}

async function inBatches<Item>(
  items: readonly Item[],
  write: (batch: readonly Item[]) => Promise<void>,
  told: (done: number) => void = () => undefined,
): Promise<void> {
  for (let from = 0; from < items.length; from += BATCH) {
    await write(items.slice(from, from + BATCH));
    told(Math.min(from + BATCH, items.length));
  }
}
