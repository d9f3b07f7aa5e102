import { between, distanceBetween, lengthOf } from './spot.ts';
import type { Line, Spot } from './spot.ts';

/** One cubic piece: two handles and the end, as x and y in turn. */
export type CubicPiece = readonly [number, number, number, number, number, number];

/** A drawn curve as spots about `stepMetres` apart; each piece ends exactly on its end spot. */
export function drawn(start: Spot, pieces: readonly CubicPiece[], stepMetres = 22): Spot[] {
  const spots: Spot[] = [start];
  let from = start;
  for (const [ax, ay, bx, by, x, y] of pieces) {
    const reach = Math.hypot(ax - from[0], ay - from[1]) + Math.hypot(bx - ax, by - ay) + Math.hypot(x - bx, y - by);
    const steps = Math.max(1, Math.round(reach / stepMetres));
    for (let i = 1; i < steps; i++) spots.push(cubicAt(from, [ax, ay], [bx, by], [x, y], i / steps));
    spots.push([x, y]);
    from = [x, y];
  }
  return spots;
}

function cubicAt(a: Spot, b: Spot, c: Spot, d: Spot, t: number): Spot {
  const left = between(between(a, b, t), between(b, c, t), t);
  const right = between(between(b, c, t), between(c, d, t), t);
  return between(left, right, t);
}

/** A soft closed shape inside the polygon of its handles; closed. */
export function blob(handles: Line, stepMetres = 20): Spot[] {
  const ring: Spot[] = [];
  for (let i = 0; i < handles.length; i++) {
    const handle = handles[i];
    const from = between(handles[(i + handles.length - 1) % handles.length], handle, 0.5);
    const to = between(handle, handles[(i + 1) % handles.length], 0.5);
    const steps = Math.max(2, Math.round((distanceBetween(from, handle) + distanceBetween(handle, to)) / stepMetres));
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      ring.push(between(between(from, handle, t), between(handle, to, t), t));
    }
  }
  ring.push(ring[0]);
  return ring;
}

/** The same line with spots evenly apart, at most `stepMetres`; first and last spot kept. */
export function resampled(line: Line, stepMetres: number): Spot[] {
  const length = lengthOf(line);
  const count = Math.max(1, Math.ceil(length / stepMetres));
  const spots: Spot[] = [line[0]];
  let leg = 1;
  let walked = 0;
  for (let k = 1; k < count; k++) {
    const goal = (length * k) / count;
    while (leg < line.length - 1 && walked + distanceBetween(line[leg - 1], line[leg]) < goal) {
      walked += distanceBetween(line[leg - 1], line[leg]);
      leg++;
    }
    const legLength = distanceBetween(line[leg - 1], line[leg]);
    spots.push(between(line[leg - 1], line[leg], legLength === 0 ? 0 : (goal - walked) / legLength));
  }
  spots.push(line.at(-1)!);
  return spots;
}

/** A line beside another, `metres` to the right of its direction (negative: left). */
export function beside(line: Line, metres: number): Spot[] {
  return line.map((spot, i) => {
    const before = line[Math.max(0, i - 1)];
    const after = line[Math.min(line.length - 1, i + 1)];
    const span = distanceBetween(before, after);
    return [spot[0] - ((after[1] - before[1]) / span) * metres, spot[1] + ((after[0] - before[0]) / span) * metres];
  });
}
