import fc from 'fast-check';
import type { SwerefPoint } from '../../src/ground/geo/position.ts';
import type { AreaShape, DiscShape, Polygon, Ring } from '../../src/ground/geo/shape.ts';

const ORIGIN: SwerefPoint = { east: 675_000, north: 6_580_000 };

/** Metres east and north of an invented origin in the sea of numbers around Stockholm. */
export function at(east: number, north: number): SwerefPoint {
  return { east: ORIGIN.east + east, north: ORIGIN.north + north };
}

/** A closed ring through positions given from the origin; the last is added. */
export function ring(...positions: [east: number, north: number][]): Ring {
  return Float64Array.from(
    [...positions, positions[0]].flatMap(([east, north]) => [ORIGIN.east + east, ORIGIN.north + north]),
  );
}

export function area(...polygons: Polygon[]): AreaShape {
  return { kind: 'area', polygons };
}

export function disc(centre: SwerefPoint, radiusMetres: number): DiscShape {
  return { kind: 'disc', centre, radiusMetres };
}

export function moved(shape: AreaShape, east: number, north: number): AreaShape {
  const move = (one: Ring): Ring => one.map((value, i) => value + (i % 2 === 0 ? east : north));
  return area(...shape.polygons.map((polygon) => polygon.map(move)));
}

/** Within 2 km of the origin, to a decimetre. */
export const anyPoint: fc.Arbitrary<SwerefPoint> = fc
  .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: -20_000, max: 20_000 }))
  .map(([east, north]) => at(east / 10, north / 10));

/** One ring around the origin, seen from which every corner has a bearing of its own: it cannot cross itself. */
export const anyPolygon: fc.Arbitrary<AreaShape> = fc
  .array(fc.integer({ min: 200, max: 8000 }), { minLength: 3, maxLength: 40 })
  .map((reaches) =>
    area([
      ring(
        ...reaches.map((reach, i): [number, number] => {
          const angle = (2 * Math.PI * i) / reaches.length;
          return [Math.round(reach * Math.cos(angle)) / 10, Math.round(reach * Math.sin(angle)) / 10];
        }),
      ),
    ]),
  );
