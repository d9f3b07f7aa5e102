import type { Shape } from '../../../ground/geo/index.ts';
import type { RowRejection } from '../../../ground/row-report.ts';
import { nameKey } from '../../imports/index.ts';
import type { KeptAlias, KeptPlace, LiesIn } from './kept-place.ts';
import type { PlaceRow } from './place-row.ts';

/** A row of a file with everything settled that the register needs. */
export interface SettledPlace extends LiesIn {
  readonly row: PlaceRow;
  readonly placeType: string | null;
}

/** What an import does to one place. */
export type PlaceChange =
  | { readonly change: 'added'; readonly settled: SettledPlace }
  | {
      readonly change: 'changed' | 'moved' | 'unchanged';
      readonly settled: SettledPlace;
      readonly place: KeptPlace;
      /** the boundary differs, so the place gets a new version of it */
      readonly newBoundary: boolean;
      /** other names as they will stand, a name that was left among them */
      readonly aliases: readonly KeptAlias[];
    };

export interface PlaceComparison {
  readonly changes: readonly PlaceChange[];
  readonly conflicts: readonly RowRejection[];
}

/**
 * Sets a file against the register. A place is found by the id of the same source, else by its name within the
 * municipality. Places that the file lacks are left as they are: a list of places is not a list of all places.
 * @param sourceId the source that the file replaces; null when it is new
 */
export function comparePlaces(
  kept: readonly KeptPlace[],
  rows: readonly SettledPlace[],
  sourceId: string | null,
): PlaceComparison {
  const byId = new Map(kept.filter((place) => place.sourceId === sourceId).map((place) => [place.externalId, place]));
  const byName = new Map(kept.map((place) => [nameIn(place.municipality, place.name), place]));
  const told = new Set(rows.map(({ row }) => row.id));
  const changes = rows.map((settled): PlaceChange => {
    const { id, name } = settled.row;
    const named = byName.get(nameIn(settled.municipality, name));
    // A place that another row names by its id is that row's, whatever it is called.
    const isOthers = named?.sourceId === sourceId && named.externalId !== null && told.has(named.externalId);
    const place = (id === null ? undefined : byId.get(id)) ?? (isOthers ? undefined : named);
    return place === undefined ? { change: 'added', settled } : changeOf(place, settled, sourceId);
  });
  return { changes, conflicts: conflictsIn(kept, changes) };
}

function nameIn(municipality: string, name: string): string {
  return `${municipality} ${nameKey(name)}`;
}

function changeOf(place: KeptPlace, settled: SettledPlace, sourceId: string | null): PlaceChange {
  const newBoundary = !sameShape(place.shape, settled.row.shape);
  const aliases = aliasesAfter(place, settled.row);
  const same =
    place.sourceId === sourceId &&
    place.externalId === settled.row.id &&
    place.name === settled.row.name &&
    place.placeType === settled.placeType &&
    place.uncertaintyMetres === settled.row.uncertaintyMetres &&
    sameAreas(place, settled) &&
    sameAliases(place.aliases, aliases);
  return { change: newBoundary ? 'moved' : same ? 'unchanged' : 'changed', settled, place, newBoundary, aliases };
}

function sameAreas(a: LiesIn, b: LiesIn): boolean {
  return (
    a.municipality === b.municipality &&
    a.municipalityFrom === b.municipalityFrom &&
    a.cityDistrict === b.cityDistrict &&
    a.cityDistrictFrom === b.cityDistrictFrom &&
    a.policeDistrict === b.policeDistrict &&
    a.policeDistrictFrom === b.policeDistrictFrom
  );
}

/** A name that is left stays findable, unless another of the place's names says the same. */
function aliasesAfter(place: KeptPlace, row: PlaceRow): KeptAlias[] {
  const former = place.aliases.filter(({ origin }) => origin === 'former-name');
  if (nameKey(place.name) !== nameKey(row.name)) former.push({ alias: place.name, origin: 'former-name' });
  return uniqueAliases(row.name, [...row.aliases.map((alias) => ({ alias, origin: 'file' as const })), ...former]);
}

/** Other names without those that say the same as the name, or as each other. */
export function uniqueAliases(name: string, aliases: readonly KeptAlias[]): KeptAlias[] {
  const seen = new Set([nameKey(name), '']);
  return aliases.filter(({ alias }) => {
    const key = nameKey(alias);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sameAliases(a: readonly KeptAlias[], b: readonly KeptAlias[]): boolean {
  const words = (list: readonly KeptAlias[]) => list.map(({ alias, origin }) => `${origin} ${alias}`).toSorted();
  return words(a).join('\n') === words(b).join('\n');
}

/** The very same numbers in the very same order: a boundary drawn anew is a new boundary. */
export function sameShape(a: Shape, b: Shape): boolean {
  if (a.kind === 'disc' || b.kind === 'disc') {
    if (a.kind !== 'disc' || b.kind !== 'disc') return false;
    return a.centre.east === b.centre.east && a.centre.north === b.centre.north && a.radiusMetres === b.radiusMetres;
  }
  return (
    a.polygons.length === b.polygons.length &&
    a.polygons.every((polygon, p) => {
      const other = b.polygons[p];
      return (
        polygon.length === other.length &&
        polygon.every((ring, r) => ring.length === other[r].length && ring.every((value, at) => value === other[r][at]))
      );
    })
  );
}

/** Two rows for one place, and names that would belong to two places. */
function conflictsIn(kept: readonly KeptPlace[], changes: readonly PlaceChange[]): RowRejection[] {
  const conflicts: RowRejection[] = [];
  const claimed = new Map<string, number>();
  const changedIds = new Set<string>();
  for (const change of changes) {
    const { row } = change.settled;
    if (change.change === 'added') continue;
    const earlier = claimed.get(change.place.id);
    if (earlier !== undefined) conflicts.push(conflict(row, 'place-told-twice', String(earlier)));
    claimed.set(change.place.id, row.row);
    changedIds.add(change.place.id);
  }
  const owners = new Map<string, string>();
  for (const place of kept)
    if (!changedIds.has(place.id)) owners.set(nameIn(place.municipality, place.name), place.code);
  for (const change of changes) {
    const { row, municipality } = change.settled;
    const key = nameIn(municipality, row.name);
    const owner = owners.get(key);
    if (owner !== undefined) conflicts.push(conflict(row, 'place-name-taken', owner));
    else owners.set(key, change.change === 'added' ? `row ${row.row}` : change.place.code);
  }
  return conflicts;
}

function conflict(row: PlaceRow, code: string, value: string): RowRejection {
  return { row: row.row, name: row.name, field: 'name', code, value };
}
