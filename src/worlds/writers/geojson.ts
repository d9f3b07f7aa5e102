import { wgs84FromSweref } from '../../ground/geo/sweref99.ts';
import { onTheGround } from '../frame.ts';
import type { SheetPlace } from '../frame.ts';
import { FICTIONAL_NOTICE } from '../municipality.ts';
import { boxOf } from '../shape/ring.ts';
import type { Line, Spot } from '../shape/spot.ts';

export type Position = readonly [longitude: number, latitude: number];

/** Degrees with six decimals (about a decimetre), longitude first. */
export function positionOf(spot: Spot, sheet: SheetPlace): Position {
  const { longitude, latitude } = wgs84FromSweref(onTheGround(spot, sheet));
  return [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6];
}

/** A line of positions; neighbours that fall on the same six decimals are written once. */
export function positionsOf(line: Line, sheet: SheetPlace): Position[] {
  const positions = line.map((spot) => positionOf(spot, sheet));
  return positions.filter((one, i) => i === 0 || one[0] !== positions[i - 1][0] || one[1] !== positions[i - 1][1]);
}

/** A ring that turns the way RFC 7946 asks: outer rings anticlockwise, holes clockwise. */
export function ringPositions(ring: Line, sheet: SheetPlace, role: 'outer' | 'hole'): Position[] {
  const positions = positionsOf(ring, sheet);
  // On a plan y runs southwards, so a positive sum turns clockwise on the map.
  return turnsClockwise(ring) === (role === 'hole') ? positions : positions.toReversed();
}

function turnsClockwise(ring: Line): boolean {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return twice > 0;
}

/** The coordinates of a polygon: the first ring is the outer one, the others are holes. */
export function polygonCoordinates(rings: readonly Line[], sheet: SheetPlace): Position[][] {
  return rings.map((ring, i) => ringPositions(ring, sheet, i === 0 ? 'outer' : 'hole'));
}

export interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly id?: string;
}

/** A feature collection that says itself that it is fictional, one feature a line. */
export function* featureCollection(name: string, features: Iterable<Feature>): Generator<string> {
  yield `{"type":"FeatureCollection","name":${JSON.stringify(name)},"fictional":true,"notice":${JSON.stringify(FICTIONAL_NOTICE)},"features":[\n`;
  let separator = '';
  for (const feature of features) {
    yield `${separator}${JSON.stringify({ type: 'Feature', ...feature })}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** The same line with no spot that lies within `metres` of the straight line between its kept neighbours. */
export function thinned(line: Line, metres: number): Line {
  if (line.length < 3) return line;
  const kept: Spot[] = [line[0]];
  let from = 0;
  for (let to = 2; to < line.length; to++) {
    if (line.slice(from + 1, to).every((spot) => offLine(spot, line[from], line[to]) <= metres)) continue;
    kept.push(line[to - 1]);
    from = to - 1;
  }
  kept.push(line.at(-1)!);
  const box = boxOf(line);
  return kept.length < 4 && box[0] !== box[2] && line[0] === line.at(-1) ? line : kept;
}

function offLine(spot: Spot, a: Spot, b: Spot): number {
  const span = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (span === 0) return Math.hypot(spot[0] - a[0], spot[1] - a[1]);
  return Math.abs((b[0] - a[0]) * (a[1] - spot[1]) - (a[0] - spot[0]) * (b[1] - a[1])) / span;
}
