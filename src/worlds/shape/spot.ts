/** A position on a town plan, metres: x eastwards, y southwards, as a draughtsman draws. */
export type Spot = readonly [x: number, y: number];

/** Spots in order; a ring repeats its first spot last. */
export type Line = readonly Spot[];

export function distanceBetween(a: Spot, b: Spot): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** The spot at `share` (0 to 1) of the way from a to b. */
export function between(a: Spot, b: Spot, share: number): Spot {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** Turns a spot about the origin; positive degrees run from x to y (clockwise on a map). */
export function turned(spot: Spot, degrees: number): Spot {
  const radians = (degrees * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  return [spot[0] * cos - spot[1] * sin, spot[0] * sin + spot[1] * cos];
}

/** The distance from a spot to the segment a-b, metres. */
export function distanceToSegment(spot: Spot, a: Spot, b: Spot): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const square = dx * dx + dy * dy;
  const raw = square === 0 ? 0 : ((spot[0] - a[0]) * dx + (spot[1] - a[1]) * dy) / square;
  const share = Math.min(1, Math.max(0, raw));
  return Math.hypot(spot[0] - a[0] - dx * share, spot[1] - a[1] - dy * share);
}

/** Where two segments meet, as shares of each, or undefined when they do not or are parallel. */
export function crossing(a: Spot, b: Spot, c: Spot, d: Spot): readonly [number, number] | undefined {
  const rx = b[0] - a[0];
  const ry = b[1] - a[1];
  const sx = d[0] - c[0];
  const sy = d[1] - c[1];
  const across = rx * sy - ry * sx;
  if (Math.abs(across) < 1e-9) return undefined;
  const first = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / across;
  const second = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / across;
  return first >= 0 && first <= 1 && second >= 0 && second <= 1 ? [first, second] : undefined;
}

export function lengthOf(line: Line): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distanceBetween(line[i - 1], line[i]);
  return sum;
}
