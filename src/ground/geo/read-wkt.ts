import { accept, refuse, type Result } from '../result.ts';
import { readCrs, type Crs } from './crs.ts';
import type { GeometryRefusal } from './read-shape.ts';
import { readGeoJsonGeometry, type ReadGeometry } from './read-geojson.ts';

/**
 * Reads well-known text: POINT, POLYGON or MULTIPOLYGON, with or without `SRID=3006;` before it. The SRID in the text
 * wins over the system told for the file.
 * @source OGC 06-103r4, section 7
 */
export function readWkt(text: string, crs: Crs): Result<ReadGeometry, GeometryRefusal> {
  const unreadable = refuse({ code: 'geometry-unreadable' as const, value: text.slice(0, 80) });
  const trimmed = text.trim();
  if (trimmed === '') return accept({ kind: 'empty' });
  const match = /^(?:SRID\s*=\s*(\d+)\s*;\s*)?(POINT|POLYGON|MULTIPOLYGON)(?:\s+(?:Z|M|ZM))?\s*(EMPTY|\(.*\))$/is.exec(
    trimmed,
  );
  if (!match) {
    const kind = /^(?:SRID\s*=\s*\d+\s*;\s*)?([A-Z]+)/i.exec(trimmed)?.[1];
    return kind && /^(LINESTRING|MULTIPOINT|MULTILINESTRING|GEOMETRYCOLLECTION)$/i.test(kind)
      ? refuse({ code: 'geometry-kind', value: kind })
      : unreadable;
  }
  const [, srid, kind, body] = match;
  const system = srid === undefined ? crs : readCrs(srid);
  if (system === undefined) return refuse({ code: 'geometry-unreadable', value: `SRID=${srid}` });
  if (/^EMPTY$/i.test(body)) return accept({ kind: 'empty' });
  const nested = readNested(body);
  if (nested === undefined) return unreadable;
  const type = kind.toUpperCase() === 'POINT' ? 'Point' : kind.toUpperCase() === 'POLYGON' ? 'Polygon' : 'MultiPolygon';
  return readGeoJsonGeometry({ type, coordinates: type === 'Point' ? nested[0] : nested }, system);
}

/** "((1 2, 3 4), (5 6))" to [[[1,2],[3,4]],[[5,6]]]; undefined when brackets or numbers do not hold together. */
function readNested(body: string): unknown[] | undefined {
  const json = body
    .trim()
    .replace(/[^(),]+/g, (numbers) => (numbers.trim() === '' ? '' : `[${numbers.trim().split(/\s+/).join(',')}]`))
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  if (/[^\d\s.,eE+\-[\]]/.test(json)) return undefined;
  try {
    return JSON.parse(
      json
        .replace(/([[,])\+/g, '$1')
        .replace(/([[,]-?)\./g, '$10.')
        .replace(/\.(?=[\],eE])/g, '.0'),
    ) as unknown[];
  } catch {
    return undefined; // brackets that do not close, or two numbers run together
  }
}
