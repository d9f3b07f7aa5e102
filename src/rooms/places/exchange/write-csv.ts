import type { Polygon, Shape } from '../../../ground/geo/index.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../../ground/table/index.ts';
import type { PlaceRow } from '../domain/place-row.ts';
import { degreesOf, degreesOfPolygon } from './degrees.ts';
import { placeProperties } from './place-properties.ts';
import { aliasCell } from './read-aliases.ts';

const HEADS = [
  'id',
  'name',
  'aliases',
  'municipality',
  'cityDistrict',
  'policeDistrict',
  'placeType',
  'radiusMetres',
  'uncertaintyMetres',
  'lat',
  'lon',
  'wkt',
];

/**
 * Places as CSV in WGS84, readable by {@link readPlaces}: a boundary as `wkt`, a disc as `lat,lon` and a radius.
 * @param forSpreadsheet begins with a byte order mark, without which Excel reads å as Ã¥
 */
export function writePlacesCsv(places: readonly PlaceRow[], forSpreadsheet = false): string {
  const lines = places.map((place) => {
    const { aliases: _list, ...properties } = placeProperties(place);
    const { id, name, ...others } = properties;
    const cells = [id, name, aliasCell(place.aliases), ...Object.values(others), ...positionCells(place.shape)];
    return csvLine(cells as (string | number | null)[]);
  });
  return `${forSpreadsheet ? BYTE_ORDER_MARK : ''}${csvLine(HEADS)}${lines.join('')}`;
}

function positionCells(shape: Shape): (string | number | null)[] {
  if (shape.kind === 'area') return [null, null, wktOf(shape.polygons)];
  const [longitude, latitude] = degreesOf(shape.centre);
  return [latitude, longitude, null];
}

function wktOf(polygons: readonly Polygon[]): string {
  const bodies = polygons.map((polygon) => {
    const rings = degreesOfPolygon(polygon).map((ring) => `(${ring.map((position) => position.join(' ')).join(', ')})`);
    return `(${rings.join(', ')})`;
  });
  return bodies.length === 1 ? `POLYGON ${bodies[0]}` : `MULTIPOLYGON (${bodies.join(', ')})`;
}
