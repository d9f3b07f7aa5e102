import { faultInPosition, gaussKruger, toSweref, type Crs } from '../../../ground/geo/index.ts';

/**
 * Coordinates as metres on one plane. In Sweden that is the national grid; degrees elsewhere get a transverse Mercator
 * through their own middle, true to scale there.
 * @param crs null = metres already, as they are
 */
export function ontoThePlane(
  x: readonly number[],
  y: readonly number[],
  crs: Crs | null,
): { x: number[]; y: number[] } {
  if (crs === null) return { x: [...x], y: [...y] };
  const inSweden = x.every((first, place) => faultInPosition(first, y[place], crs) === undefined);
  const own = gaussKruger({ centralMeridianDegrees: middleOf(x), scale: 1, falseEastingMetres: 500_000 });
  const plane = x.map((first, place) =>
    inSweden ? toSweref(first, y[place], crs) : own.toMetres({ longitude: first, latitude: y[place] }),
  );
  return { x: plane.map(({ east }) => east), y: plane.map(({ north }) => north) };
}

function middleOf(longitudes: readonly number[]): number {
  return longitudes.toSorted((a, b) => a - b)[longitudes.length >> 1];
}
