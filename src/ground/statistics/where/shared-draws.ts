import type { Computation } from '../computation.ts';
import { randomStream } from '../numbers/random-stream.ts';

/** Neighbours drawn at random, the same draws for every place. */
export interface SharedDraws {
  readonly draws: number;
  /** in each draw so many different numbers, each 0 to places - 2; draw 3 begins at 3 * most */
  readonly most: number;
  readonly picked: Uint32Array;
  /** where in `picked` each number stands: those of number 3 from `starts[3]` to before `starts[4]` of `standsAt` */
  readonly starts: Uint32Array;
  readonly standsAt: Uint32Array;
}

/** More numbers than this do not fit in a browser's memory. */
export const MOST_PICKED = 20_000_000;
const PICKED_A_PIECE = 1_000_000;

/**
 * Draws, so many times, `most` of the others that a place has. Draw b takes stream b, whatever came before it.
 * @param others how many there are to draw from: all places but one
 */
export function* drawShared(others: number, most: number, draws: number, seed: number): Computation<SharedDraws> {
  const picked = new Uint32Array(draws * most);
  const pool = Uint32Array.from({ length: others }, (_, place) => place);
  const swapped = new Uint32Array(most);
  const drawsAPiece = Math.ceil(PICKED_A_PIECE / most);
  for (let draw = 0; draw < draws; draw++) {
    const random = randomStream(seed, draw);
    for (let rank = 0; rank < most; rank++) {
      const place = rank + Math.floor(random() * (others - rank));
      const taken = pool[place];
      pool[place] = pool[rank];
      pool[rank] = taken;
      swapped[rank] = place;
      picked[draw * most + rank] = taken;
    }
    putBack(pool, swapped);
    if (draw % drawsAPiece === drawsAPiece - 1) yield draw / draws;
  }
  return { draws, most, picked, ...placesOf(picked, others) };
}

/** Undoes the swaps, the last one first, so that the next draw begins from the same pool. */
function putBack(pool: Uint32Array, swapped: Uint32Array): void {
  for (let rank = swapped.length - 1; rank >= 0; rank--) {
    const place = swapped[rank];
    const taken = pool[rank];
    pool[rank] = pool[place];
    pool[place] = taken;
  }
}

function placesOf(picked: Uint32Array, others: number): Pick<SharedDraws, 'starts' | 'standsAt'> {
  const starts = new Uint32Array(others + 1);
  for (const number of picked) starts[number + 1]++;
  for (let number = 0; number < others; number++) starts[number + 1] += starts[number];
  const next = starts.slice();
  const standsAt = new Uint32Array(picked.length);
  for (let at = 0; at < picked.length; at++) standsAt[next[picked[at]]++] = at;
  return { starts, standsAt };
}
