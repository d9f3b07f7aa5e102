import type { SwerefPoint, Wgs84Point } from './position.ts';

export interface ProjectionParameters {
  readonly centralMeridianDegrees: number;
  readonly scale: number;
  readonly falseEastingMetres: number;
}

export interface Projection {
  readonly parameters: ProjectionParameters;
  /** @param point degrees; meant for within 20 degrees of the central meridian */
  toMetres(point: Wgs84Point): SwerefPoint;
  /** @param point metres in this projection */
  toDegrees(point: SwerefPoint): Wgs84Point;
}

// GRS 80, the ellipsoid of SWEREF 99.
const SEMI_MAJOR_METRES = 6_378_137;
const FLATTENING = 1 / 298.257222101;
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);
const ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED);
const N = FLATTENING / (2 - FLATTENING);
const N2 = N * N;
const N3 = N2 * N;
const N4 = N3 * N;
const RECTIFYING_RADIUS = (SEMI_MAJOR_METRES / (1 + N)) * (1 + N2 / 4 + N4 / 64);
const RADIANS = Math.PI / 180;

// The terms after the fourth are below a micrometre inside Sweden.
const FORWARD = [
  N / 2 - (2 / 3) * N2 + (5 / 16) * N3 + (41 / 180) * N4,
  (13 / 48) * N2 - (3 / 5) * N3 + (557 / 1440) * N4,
  (61 / 240) * N3 - (103 / 140) * N4,
  (49_561 / 161_280) * N4,
];
const INVERSE = [
  N / 2 - (2 / 3) * N2 + (37 / 96) * N3 - (1 / 360) * N4,
  (1 / 48) * N2 + (1 / 15) * N3 - (437 / 1440) * N4,
  (17 / 480) * N3 - (37 / 840) * N4,
  (4397 / 161_280) * N4,
];

/**
 * A transverse Mercator projection on GRS 80 by Krüger's series to the fourth order.
 * @source L. Krüger 1912; C. Karney 2011, doi:10.1007/s00190-011-0445-3 (exact conformal latitude)
 */
export function gaussKruger(parameters: ProjectionParameters): Projection {
  const { centralMeridianDegrees, scale, falseEastingMetres } = parameters;
  const radius = scale * RECTIFYING_RADIUS;

  function toMetres(point: Wgs84Point): SwerefPoint {
    const away = (point.longitude - centralMeridianDegrees) * RADIANS;
    const conformal = conformalTangent(Math.tan(point.latitude * RADIANS));
    const xi0 = Math.atan2(conformal, Math.cos(away));
    const eta0 = Math.asinh(Math.sin(away) / Math.hypot(conformal, Math.cos(away)));
    let xi = xi0;
    let eta = eta0;
    for (let k = 0; k < FORWARD.length; k++) {
      const turn = 2 * (k + 1);
      xi += FORWARD[k] * Math.sin(turn * xi0) * Math.cosh(turn * eta0);
      eta += FORWARD[k] * Math.cos(turn * xi0) * Math.sinh(turn * eta0);
    }
    return { east: falseEastingMetres + radius * eta, north: radius * xi };
  }

  function toDegrees(point: SwerefPoint): Wgs84Point {
    const xi1 = point.north / radius;
    const eta1 = (point.east - falseEastingMetres) / radius;
    let xi = xi1;
    let eta = eta1;
    for (let k = 0; k < INVERSE.length; k++) {
      const turn = 2 * (k + 1);
      xi -= INVERSE[k] * Math.sin(turn * xi1) * Math.cosh(turn * eta1);
      eta -= INVERSE[k] * Math.cos(turn * xi1) * Math.sinh(turn * eta1);
    }
    const conformal = Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi));
    const away = Math.atan2(Math.sinh(eta), Math.cos(xi));
    return {
      latitude: Math.atan(geodeticTangent(conformal)) / RADIANS,
      longitude: centralMeridianDegrees + away / RADIANS,
    };
  }

  return { parameters, toMetres, toDegrees };
}

/** Tangent of the conformal latitude from the tangent of the geodetic one. */
function conformalTangent(tangent: number): number {
  const sine = tangent / Math.hypot(1, tangent);
  const sigma = Math.sinh(ECCENTRICITY * Math.atanh(ECCENTRICITY * sine));
  return tangent * Math.hypot(1, sigma) - sigma * Math.hypot(1, tangent);
}

/** The way back, by Newton's method; four rounds are more than enough for double precision. */
function geodeticTangent(conformal: number): number {
  let tangent = conformal / (1 - ECCENTRICITY_SQUARED);
  for (let round = 0; round < 4; round++) {
    const miss = conformal - conformalTangent(tangent);
    const squared = tangent * tangent;
    tangent +=
      (miss * (1 + (1 - ECCENTRICITY_SQUARED) * squared)) /
      ((1 - ECCENTRICITY_SQUARED) * Math.hypot(1, tangent) * Math.hypot(1, conformal));
  }
  return tangent;
}

/**
 * The square of the local mean radius of the ellipsoid, metres squared: meridian radius times prime vertical radius.
 * @param latitudeDegrees in [-90, 90]
 */
export function meanRadiusSquared(latitudeDegrees: number): number {
  const sine = Math.sin(latitudeDegrees * RADIANS);
  const w2 = 1 - ECCENTRICITY_SQUARED * sine * sine;
  return (SEMI_MAJOR_METRES * SEMI_MAJOR_METRES * (1 - ECCENTRICITY_SQUARED)) / (w2 * w2);
}
