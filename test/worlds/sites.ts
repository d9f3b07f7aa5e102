import type { Shape } from '../../src/ground/geo/index.ts';
import type { SchoolSite } from '../../src/rooms/schools/index.ts';

let next = 10_000_001;

/** A school of the form gr, all years, at a point; everything can be told otherwise. Each has its own code. */
export function aSchool(told: Partial<SchoolSite> = {}): SchoolSite {
  const code = String(next++);
  return {
    row: 1,
    code,
    name: `Skola ${code}`,
    municipality: '9901',
    forms: [{ form: 'gr', years: ['1', '2', '3', '4', '5', '6'] }],
    formAssumed: false,
    status: 'active',
    abroad: false,
    position: { east: 640_000, north: 6_820_000 },
    uncertaintyMetres: 5,
    pupils: null,
    organiserType: null,
    address: null,
    ...told,
  };
}

/** A square with its south-west corner at (east, north). @param side metres of the projection */
export function aSquare(east: number, north: number, side: number): Shape {
  const ring = Float64Array.from([
    east,
    north,
    east + side,
    north,
    east + side,
    north + side,
    east,
    north + side,
    east,
    north,
  ]);
  return { kind: 'area', polygons: [[ring]] };
}

/** A point as a place: a disc of radius 0. */
export function aPoint(east: number, north: number): Shape {
  return { kind: 'disc', centre: { east, north }, radiusMetres: 0 };
}
