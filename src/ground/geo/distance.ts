import { boxCentre, boxOf } from './box.ts';
import { localScaleNear, meanScale } from './local-scale.ts';
import { nearestOnOutline, outlineHolds, outlineOf } from './outline.ts';
import type { SwerefPoint } from './position.ts';
import type { AreaShape, Shape } from './shape.ts';

export interface Measured {
  /** metres on the ground, >= 0; 0 inside and on the edge */
  readonly distanceMetres: number;
  /** the point of the shape that lies nearest; the point itself when it lies inside */
  readonly nearest: SwerefPoint;
}

/**
 * Prepares one shape for many questions "how far is it on the ground to this point?".
 * The planar distance in SWEREF 99 TM is divided by the mean scale factor of the way between the point and the shape;
 * against the geodesic this errs by less than 0.02 mm at 500 m and a millimetre at 10 km. Heights are not counted: this is the way the crow flies.
 */
export function measureFrom(shape: Shape): (point: SwerefPoint) => Measured {
  return shape.kind === 'disc' ? fromDisc(shape.centre, shape.radiusMetres) : fromArea(shape);
}

/** Metres on the ground from a shape to a point; 0 inside. For many points, prepare with {@link measureFrom}. */
export function groundDistanceMetres(shape: Shape, point: SwerefPoint): number {
  return measureFrom(shape)(point).distanceMetres;
}

function fromDisc(centre: SwerefPoint, radiusMetres: number): (point: SwerefPoint) => Measured {
  const scaleAt = localScaleNear(centre);
  return (point) => {
    const planar = Math.hypot(point.east - centre.east, point.north - centre.north);
    const ground = planar / meanScale(scaleAt, point.east, centre.east);
    if (ground <= radiusMetres) return { distanceMetres: 0, nearest: point };
    const share = radiusMetres / ground;
    return {
      distanceMetres: ground - radiusMetres,
      nearest: {
        east: centre.east + share * (point.east - centre.east),
        north: centre.north + share * (point.north - centre.north),
      },
    };
  };
}

function fromArea(shape: AreaShape): (point: SwerefPoint) => Measured {
  const outline = outlineOf(shape);
  const scaleAt = localScaleNear(boxCentre(boxOf(shape)));
  return (point) => {
    if (outlineHolds(outline, point)) return { distanceMetres: 0, nearest: point };
    const { east, north, distanceSquared } = nearestOnOutline(outline, point);
    const distanceMetres = Math.sqrt(distanceSquared) / meanScale(scaleAt, point.east, east);
    return { distanceMetres, nearest: { east, north } };
  };
}
