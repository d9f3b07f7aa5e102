import type { SwerefPoint } from './position.ts';
import { SWEREF_99_18_00, swerefFromWgs84 } from './sweref99.ts';

/** The reference systems that Platsbild reads. Inside it there is only EPSG:3006. */
export type Crs = 'EPSG:4326' | 'EPSG:3006' | 'EPSG:3011';

/**
 * Reads a name of a reference system, in the ways files write it: "EPSG:3006", "urn:ogc:def:crs:EPSG::3006",
 * "urn:ogc:def:crs:OGC:1.3:CRS84", "http://www.opengis.net/def/crs/EPSG/0/3011", "3006".
 * @returns undefined for a system that Platsbild cannot read
 */
export function readCrs(name: string): Crs | undefined {
  const text = name.trim().toUpperCase();
  if (text.endsWith('CRS84')) return 'EPSG:4326';
  const code = /(?:^|[:/])(\d{4,6})$/.exec(text)?.[1];
  return code === '4326' || code === '3006' || code === '3011' ? `EPSG:${code}` : undefined;
}

/** @param first east or longitude; @param second north or latitude */
export function toSweref(first: number, second: number, crs: Crs): SwerefPoint {
  if (crs === 'EPSG:3006') return { east: first, north: second };
  if (crs === 'EPSG:4326') return swerefFromWgs84({ latitude: second, longitude: first });
  return swerefFromWgs84(SWEREF_99_18_00.toDegrees({ east: first, north: second }));
}
