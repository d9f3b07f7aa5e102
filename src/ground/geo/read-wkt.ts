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
  const match = /^(?:SRID\s*=\s*(\d+)\s*;\s*)?(POINT|POLYGON|MULTIPOLYGON)\s*(?:(?:ZM|Z|M)\s*)?(EMPTY|\(.*\))$/is.exec(
    trimmed,
  );
  if (!match) {
    const kind = /^(?:SRID\s*=\s*\d+\s*;\s*)?([A-Z]+)/i.exec(trimmed)?.[1];
    return kind && /^(LINESTRING|MULTIPOINT|MULTILINESTRING|GEOMETRYCOLLECTION)(?:ZM?|M)?$/i.test(kind)
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
  if (type !== 'Point') return readGeoJsonGeometry({ type, coordinates: nested }, system);
  // A second position would otherwise be dropped in silence.
  return nested.length === 1 ? readGeoJsonGeometry({ type, coordinates: nested[0] }, system) : unreadable;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;
const DEEPEST = 3; // multi-polygon, polygon, ring

/** "((1 2, 3 4), (5 6))" to [[[1,2],[3,4]],[[5,6]]]; undefined when brackets or numbers do not hold together. */
function readNested(body: string): unknown[] | undefined {
  const root: unknown[] = [];
  const open = [root];
  let wantsItem = true;
  for (const [token] of body.matchAll(/[(),]|[^(),]+/g)) {
    if (token.trim() === '') continue;
    const isClosing = token === ')' || token === ',';
    if (wantsItem === isClosing || (open.length === 1 && token !== '(')) return undefined;
    if (token === ')') open.pop();
    else if (token === ',') wantsItem = true;
    else if (token === '(') {
      const list: unknown[] = [];
      open.at(-1)!.push(list);
      if (open.push(list) > DEEPEST + 1) return undefined;
    } else {
      const numbers = token.trim().split(/\s+/);
      if (!numbers.every((number) => NUMBER.test(number))) return undefined;
      open.at(-1)!.push(numbers.map(Number));
      wantsItem = false;
    }
  }
  return open.length === 1 && root.length === 1 ? (root[0] as unknown[]) : undefined;
}
