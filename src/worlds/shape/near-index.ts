import { boxOf } from './ring.ts';
import type { PlanBox } from './ring.ts';
import type { Line, Spot } from './spot.ts';

/** Things on a plan, found by the squares of a grid that their boxes touch. Grows and answers about linearly. */
export class NearIndex<Thing> {
  readonly #sideMetres: number;
  readonly #squares = new Map<number, Thing[]>();

  constructor(sideMetres = 60) {
    this.#sideMetres = sideMetres;
  }

  add(thing: Thing, box: PlanBox): void {
    for (const square of this.#touched(box)) {
      const held = this.#squares.get(square);
      if (held === undefined) this.#squares.set(square, [thing]);
      else held.push(thing);
    }
  }

  /** Each thing whose squares the box touches, once. */
  near(box: PlanBox): Set<Thing> {
    const found = new Set<Thing>();
    for (const square of this.#touched(box)) for (const thing of this.#squares.get(square) ?? []) found.add(thing);
    return found;
  }

  *#touched(box: PlanBox): Generator<number> {
    const side = this.#sideMetres;
    for (let column = Math.floor(box[0] / side); column <= Math.floor(box[2] / side); column++)
      for (let row = Math.floor(box[1] / side); row <= Math.floor(box[3] / side); row++) yield column * 1_000_003 + row;
  }
}

/** A straight piece of an edge, with the ground to keep free beside it, metres. */
export interface Edge {
  readonly a: Spot;
  readonly b: Spot;
  readonly clearMetres: number;
}

/** Adds every piece of a line as an edge. */
export function addEdges(index: NearIndex<Edge>, line: Line, clearMetres: number): void {
  for (let i = 1; i < line.length; i++) {
    const edge = { a: line[i - 1], b: line[i], clearMetres };
    index.add(edge, grown(boxOf([edge.a, edge.b]), clearMetres));
  }
}

export function grown(box: PlanBox, metres: number): PlanBox {
  return [box[0] - metres, box[1] - metres, box[2] + metres, box[3] + metres];
}
