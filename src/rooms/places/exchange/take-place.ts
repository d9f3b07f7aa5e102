import type { DiscShape, ReadGeometry, Shape } from '../../../ground/geo/index.ts';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import { readMetres, readScreened, type RowGatherer, showValue } from '../../../ground/table/index.ts';
import type { PlaceRow } from '../domain/place-row.ts';
import type { PlaceCode } from './codes.ts';
import { PLACE_CLASSES, type PlaceField } from './place-heads.ts';
import { readAliases } from './read-aliases.ts';

/** What one row of any format says of a place, not yet judged. */
export interface RawPlace {
  readonly row: number;
  /** what the file says in a field that is no position */
  value(field: PlaceField): unknown;
  geometry(): Result<ReadGeometry, PlaceFault>;
}

export interface PlaceFault {
  readonly field: string;
  readonly code: PlaceCode;
  readonly value: string | null;
}

const MOST_RADIUS_METRES = 20_000;
const MOST_UNCERTAINTY_METRES = 5_000;

/** Judges one row and hands it to the gatherer: taken, left out, or a fault that refuses the file. */
export function takePlace(gatherer: RowGatherer<PlaceRow>, raw: RawPlace): void {
  gatherer.count();
  const faults: PlaceFault[] = [];
  const keep = <Value>(field: string, read: Result<Value, Omit<PlaceFault, 'field'>>): Value | null => {
    if (read.ok) return read.value;
    faults.push({ field, ...read.refusal });
    return null;
  };
  const text = (field: PlaceField): string | null => keep(field, readScreened(raw.value(field), PLACE_CLASSES[field]));
  const name = text('name');
  if (name === null && faults.length === 0) faults.push({ field: 'name', code: 'name-missing', value: null });
  const municipality = text('municipality');
  const radiusMetres = keep('radiusMetres', readMetres(raw.value('radiusMetres'), MOST_RADIUS_METRES));
  const uncertainty = readMetres(raw.value('uncertaintyMetres'), MOST_UNCERTAINTY_METRES);
  const place = {
    row: raw.row,
    id: text('id'),
    name: name ?? '',
    aliases: keep('aliases', readAliases(raw.value('aliases'))) ?? [],
    municipality: municipality !== null && /^\d{4}$/.test(municipality) ? municipality : null,
    cityDistrict: text('cityDistrict'),
    policeDistrict: text('policeDistrict'),
    placeType: text('placeType'),
    shape: keep('geometry', shapeOf(raw.geometry(), radiusMetres)),
    uncertaintyMetres: keep('uncertaintyMetres', uncertainty),
  };
  for (const fault of faults) gatherer.fault({ row: raw.row, name: shown(name), ...fault });
  if (faults.length > 0) return;
  if (municipality !== null && place.municipality === null) {
    gatherer.notice({
      row: raw.row,
      name,
      field: 'municipality',
      code: 'municipality-not-a-code',
      value: showValue(municipality),
    });
  }
  settle(gatherer, place);
}

type JudgedPlace = Omit<PlaceRow, 'shape'> & { readonly shape: Shape | null };

function settle(gatherer: RowGatherer<PlaceRow>, place: JudgedPlace): void {
  const { row, name, shape } = place;
  if (!gatherer.claim(identityOf(place), place, { row, name, field: place.id === null ? 'name' : 'id' })) return;
  gatherer.mention(name, row);
  if (shape === null) gatherer.leaveOut({ row, name, field: 'geometry', code: 'position-missing', value: null });
  else gatherer.take({ ...place, shape });
}

/** The id; without one the name and where it is, since two places may share a name. */
function identityOf(place: JudgedPlace): string {
  const { id, name, shape } = place;
  if (id !== null) return `id ${id}`;
  if (shape === null) return JSON.stringify({ ...place, row: 0 });
  const [east, north] = shape.kind === 'disc' ? [shape.centre.east, shape.centre.north] : shape.polygons[0][0];
  return `${name} (${Math.round(east)}, ${Math.round(north)})`;
}

function shapeOf(
  read: Result<ReadGeometry, PlaceFault>,
  radiusMetres: number | null,
): Result<Shape | null, PlaceFault> {
  if (!read.ok) return read;
  const geometry = read.value;
  if (geometry.kind === 'empty') return accept(null);
  if (geometry.kind === 'point') return accept(discAround(geometry.point, radiusMetres ?? 0));
  if (radiusMetres === null || radiusMetres === 0) return accept(geometry.area);
  return refuse({ field: 'radiusMetres', code: 'radius-with-boundary', value: String(radiusMetres) });
}

function discAround(centre: DiscShape['centre'], radiusMetres: number): DiscShape {
  return { kind: 'disc', centre, radiusMetres };
}

function shown(name: string | null): string | null {
  return name === null ? null : showValue(name);
}
