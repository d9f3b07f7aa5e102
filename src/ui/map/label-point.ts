import type { Position } from 'geojson';
import { boxAround } from './drawing.ts';

const STEPS = 14;

/**
 * Where the name of an area stands: of a grid of points, the one inside that lies farthest from the edge. Coarse, for
 * a name only.
 * @param rings a closed outer ring and its holes
 */
export function labelPoint(rings: readonly (readonly Position[])[]): Position {
  const [west, south, east, north] = boxAround(rings[0]) ?? [0, 0, 0, 0];
  let best: Position = [(west + east) / 2, (south + north) / 2];
  let room = -Infinity;
  for (let column = 1; column < STEPS; column++) {
    for (let row = 1; row < STEPS; row++) {
      const point = [west + ((east - west) * column) / STEPS, south + ((north - south) * row) / STEPS];
      const inward = roomAt(point, rings);
      if (inward > room) [best, room] = [point, inward];
    }
  }
  return best;
}

/** @returns degrees to the nearest edge, squared; negative outside */
function roomAt([x, y]: Position, rings: readonly (readonly Position[])[]): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [[ax, ay], [bx, by]] = [ring[at - 1], ring[at]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, squareToSegment(x - ax, y - ay, bx - ax, by - ay));
    }
  }
  return inside ? nearest : -nearest;
}

function squareToSegment(px: number, py: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return (px - along * dx) ** 2 + (py - along * dy) ** 2;
}
