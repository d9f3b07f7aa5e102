import { accept, refuse, type Result } from '../result.ts';
import { toSweref, type Crs } from './crs.ts';
import type { SwerefPoint } from './position.ts';
import type { AreaShape, Polygon, Ring } from './shape.ts';
import { showRaw } from './show-raw.ts';
import { faultInPosition, type PositionFault } from './sweden.ts';
import { distrustPolygons, type DistrustCode } from './trust-polygons.ts';

export type GeometryCode = PositionFault | DistrustCode | 'geometry-unreadable' | 'geometry-kind';

/** Why a geometry was not taken; `value` is the part of it that shows the fault. */
export interface GeometryRefusal {
  readonly code: GeometryCode;
  readonly value: string;
}

/** Positions as files hold them: east or longitude first, north or latitude second; further numbers are heights. */
export type RawPosition = readonly unknown[];

/** One position, checked against Sweden and turned into SWEREF 99 TM. */
export function readPosition(raw: unknown, crs: Crs): Result<SwerefPoint, GeometryRefusal> {
  if (!Array.isArray(raw) || raw.length < 2) return refuse({ code: 'geometry-unreadable', value: showRaw(raw) });
  const [first, second] = raw as unknown[];
  if (typeof first !== 'number' || typeof second !== 'number') {
    return refuse({ code: 'coordinate-not-a-number', value: showRaw(raw) });
  }
  const fault = faultInPosition(first, second, crs);
  return fault ? refuse({ code: fault, value: showRaw(raw) }) : accept(toSweref(first, second, crs));
}

/** Polygons as nested lists of positions (GeoJSON's MultiPolygon), checked until they can be trusted. */
export function readPolygons(raw: unknown, crs: Crs): Result<AreaShape, GeometryRefusal> {
  if (!Array.isArray(raw) || raw.length === 0) return refuse({ code: 'geometry-unreadable', value: showRaw(raw) });
  const polygons: Polygon[] = [];
  for (const rawPolygon of raw as unknown[]) {
    if (!Array.isArray(rawPolygon) || rawPolygon.length === 0) {
      return refuse({ code: 'geometry-unreadable', value: showRaw(rawPolygon) });
    }
    const rings: Ring[] = [];
    for (const rawRing of rawPolygon as unknown[]) {
      const ring = readRing(rawRing, crs);
      if (!ring.ok) return ring;
      rings.push(ring.value);
    }
    polygons.push(rings);
  }
  const distrust = distrustPolygons(polygons);
  if (distrust) return refuse({ code: distrust.code, value: `${distrust.part}:${distrust.ring}` });
  return accept({ kind: 'area', polygons });
}

function readRing(raw: unknown, crs: Crs): Result<Ring, GeometryRefusal> {
  if (!Array.isArray(raw)) return refuse({ code: 'geometry-unreadable', value: showRaw(raw) });
  const ring = new Float64Array(raw.length * 2);
  for (const [index, position] of (raw as unknown[]).entries()) {
    const point = readPosition(position, crs);
    if (!point.ok) return point;
    ring[index * 2] = point.value.east;
    ring[index * 2 + 1] = point.value.north;
  }
  return accept(ring);
}
