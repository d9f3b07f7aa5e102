import { crossing, distanceToSegment } from './spot.ts';
import type { Line, Spot } from './spot.ts';

/** Is the spot inside the closed ring? */
export function isInside(spot: Spot, ring: Line): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) if (isPassed(spot, ring[i - 1], ring[i])) inside = !inside;
  return inside;
}

/** The distance from a spot to the edge of a ring or line, metres. */
export function distanceToLine(spot: Spot, line: Line): number {
  let least = Infinity;
  for (let i = 1; i < line.length; i++) least = Math.min(least, distanceToSegment(spot, line[i - 1], line[i]));
  return least;
}

/** Do two closed rings share any ground? */
export function doOverlap(a: Line, b: Line): boolean {
  if (isInside(a[0], b) || isInside(b[0], a)) return true;
  for (let i = 1; i < a.length; i++)
    for (let k = 1; k < b.length; k++) if (crossing(a[i - 1], a[i], b[k - 1], b[k]) !== undefined) return true;
  return false;
}

/** The area of a closed ring, square metres. */
export function areaOf(ring: Line): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(twice) / 2;
}

/** The least box around spots: [least x, least y, greatest x, greatest y]. */
export type PlanBox = readonly [number, number, number, number];
export function boxOf(spots: Line): PlanBox {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of spots) {
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return [minX, minY, maxX, maxY];
}
export function isInBox([x, y]: Spot, box: PlanBox): boolean {
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

const BAND_METRES = 24;

/** A closed ring that answers "inside?" fast: only the edges beside the spot are looked at. */
export function region(ring: Line): (spot: Spot) => boolean {
  const box = boxOf(ring);
  const bandOf = (y: number): number => Math.floor((y - box[1]) / BAND_METRES);
  const bands = Array.from({ length: bandOf(box[3]) + 1 }, (): [Spot, Spot][] => []);
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    const last = bandOf(Math.max(a[1], b[1]));
    for (let band = bandOf(Math.min(a[1], b[1])); band <= last; band++) bands[band].push([a, b]);
  }
  return (spot) => {
    if (!isInBox(spot, box)) return false;
    let inside = false;
    for (const [a, b] of bands[bandOf(spot[1])]) if (isPassed(spot, a, b)) inside = !inside;
    return inside;
  };
}

/** Does the edge lie east of the spot, at its height? */
function isPassed(spot: Spot, a: Spot, b: Spot): boolean {
  if (a[1] > spot[1] === b[1] > spot[1]) return false;
  return spot[0] < a[0] + ((spot[1] - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
}
