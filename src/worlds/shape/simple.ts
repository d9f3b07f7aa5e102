import { NearIndex } from './near-index.ts';
import { boxOf } from './ring.ts';
import { crossing } from './spot.ts';
import type { Line } from './spot.ts';

/** Does a closed ring cross or touch itself anywhere but at its joints? */
export function crossesItself(ring: Line): boolean {
  const pieces = ring.length - 1;
  const index = new NearIndex<number>(40);
  for (let i = 0; i < pieces; i++) {
    const box = boxOf([ring[i], ring[i + 1]]);
    for (const other of index.near(box)) {
      const isNeighbour = i - other === 1 || (other === 0 && i === pieces - 1);
      if (!isNeighbour && crossing(ring[i], ring[i + 1], ring[other], ring[other + 1]) !== undefined) return true;
    }
    index.add(i, box);
  }
  return false;
}

/** The boldest of ever tamer attempts that is acceptable; the last attempt is at strength 0. */
export function tamed<Attempt>(attempt: (strength: number) => Attempt, isGood: (made: Attempt) => boolean): Attempt {
  for (const strength of [1, 0.6, 0.36, 0.2]) {
    const made = attempt(strength);
    if (isGood(made)) return made;
  }
  return attempt(0);
}
