import { boxOf, cellsCovering, type Shape } from '../../../ground/geo/index.ts';

/** A shape as columns hold it. */
export interface ShapeColumns {
  readonly kind: Shape['kind'];
  readonly polygons: number[][][] | null;
  readonly centre_east: number | null;
  readonly centre_north: number | null;
  readonly radius_metres: number | null;
}

export function columnsOf(shape: Shape): ShapeColumns {
  if (shape.kind === 'disc') {
    const { centre, radiusMetres } = shape;
    return {
      kind: 'disc',
      polygons: null,
      centre_east: centre.east,
      centre_north: centre.north,
      radius_metres: radiusMetres,
    };
  }
  return {
    kind: 'area',
    polygons: polygonColumn(shape.polygons),
    centre_east: null,
    centre_north: null,
    radius_metres: null,
  };
}

export function polygonColumn(polygons: readonly (readonly Float64Array[])[]): number[][][] {
  return polygons.map((polygon) => polygon.map((ring) => Array.from(ring)));
}

export function shapeOf(columns: ShapeColumns): Shape {
  if (columns.kind === 'area') return { kind: 'area', polygons: polygonsOf(columns.polygons!) };
  return {
    kind: 'disc',
    centre: { east: columns.centre_east!, north: columns.centre_north! },
    radiusMetres: columns.radius_metres!,
  };
}

export function polygonsOf(column: number[][][]): Float64Array[][] {
  return column.map((polygon) => polygon.map((ring) => Float64Array.from(ring)));
}

/** The box of a shape and the cells it touches: what candidates are narrowed by. */
export function boxColumns(shape: Shape) {
  const box = boxOf(shape);
  return {
    min_east: box.minEast,
    min_north: box.minNorth,
    max_east: box.maxEast,
    max_north: box.maxNorth,
    cells: cellsCovering(box),
  };
}
