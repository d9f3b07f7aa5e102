import { swerefFromWgs84 } from '../../../../ground/geo/index.ts';
import type { PlaceView } from '../../contract.ts';

type Drawn = Pick<PlaceView, 'geometry' | 'radiusMetres'>;
type Point = readonly [number, number];

const WIDTH = 200;
const HEIGHT = 150;
const MARGIN = 16;
const CIRCLE_POINTS = 32;
const LEAST_METRES = 10;

/** Boundaries as paths of one picture of 200 by 150, all on the same scale: what one shows, the other can be held against. */
export function outlines(places: readonly Drawn[]): string[] {
  const all = places.map(ringsOf);
  const points = all.flat(2);
  if (points.length === 0) return places.map(() => '');
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const across = Math.max(Math.max(...xs) - left, LEAST_METRES);
  const up = Math.max(Math.max(...ys) - bottom, LEAST_METRES);
  const scale = Math.min((WIDTH - 2 * MARGIN) / across, (HEIGHT - 2 * MARGIN) / up);
  const put = ([x, y]: Point): string => {
    const column = (WIDTH - across * scale) / 2 + (x - left) * scale;
    const row = (HEIGHT + up * scale) / 2 - (y - bottom) * scale;
    return `${column.toFixed(1)} ${row.toFixed(1)}`;
  };
  return all.map((rings) => rings.map((ring) => `M${ring.map(put).join('L')}Z`).join(''));
}

/** In metres on the ground: SWEREF 99 TM, so that a street is as long in the picture as it is wide. */
function ringsOf({ geometry, radiusMetres }: Drawn): Point[][] {
  if (geometry.type === 'Point') return [circle(toMetres(geometry.coordinates), Math.max(radiusMetres ?? 0, 1))];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().map((ring) => ring.map(toMetres));
}

function toMetres([longitude, latitude]: readonly [number, number]): Point {
  const { east, north } = swerefFromWgs84({ latitude, longitude });
  return [east, north];
}

function circle([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: CIRCLE_POINTS }, (_, at) => {
    const angle = (2 * Math.PI * at) / CIRCLE_POINTS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}
