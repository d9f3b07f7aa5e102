import type { Random } from '../../ground/random.ts';
import { resampled } from './curve.ts';
import { distanceBetween, lengthOf } from './spot.ts';
import type { Line, Spot } from './spot.ts';

/** Length in metres and share of the amplitude; a line shorter than two and a half waves has no such wave. */
const WAVES = [
  [1230, 1.5],
  [560, 0.9],
  [310, 0.5],
  [140, 0.38],
  [74, 0.24],
  [41, 0.11],
] as const;

/**
 * A natural edge: the same line with waves of several lengths laid on it. A ring stays closed, and the ends of an
 * open line stay where they are.
 * @param amplitudeMetres the greatest displacement, about
 */
export function roughened(line: Line, random: Random, amplitudeMetres: number, stepMetres = 16): Spot[] {
  const closed = distanceBetween(line[0], line.at(-1)!) < 1e-6;
  const even = resampled(line, stepMetres);
  const length = lengthOf(even);
  const waves = WAVES.filter(([wave]) => wave * 2.5 < length).map(([wave, size]) => ({
    turns: Math.max(1, Math.round(length / wave)),
    size: amplitudeMetres * size,
    phase: random() * Math.PI * 2,
  }));
  const last = even.length - 1;
  const spots = even.map((spot, i): Spot => {
    const share = i / last;
    const ends = closed ? 1 : Math.min(1, (Math.min(share, 1 - share) * length) / 60);
    let out = 0;
    for (const wave of waves) out += wave.size * Math.sin(share * wave.turns * Math.PI * 2 + wave.phase);
    const before = even[closed ? (i + last - 1) % last : Math.max(0, i - 1)];
    const after = even[closed ? (i + 1) % last : Math.min(last, i + 1)];
    const span = distanceBetween(before, after) || 1;
    const along = [(after[0] - before[0]) / span, (after[1] - before[1]) / span] as const;
    return [spot[0] - along[1] * out * ends, spot[1] + along[0] * out * ends];
  });
  if (closed) spots[last] = spots[0]!;
  return spots;
}
