import { cellRange, type GridIndex } from './grid-index.ts';
import type { Shape } from './shape.ts';
import { takeNear } from './take-near.ts';
import { withinTest, type WithinTest } from './within-test.ts';

/** Pairs, side by side: `shapes[k]` is the index of a shape and `points[k]` the caller's index of a point near it. */
export interface Pairs {
  readonly shapes: Uint32Array;
  readonly points: Uint32Array;
}

/**
 * Every pair of a shape and a point at most so far apart, by the same answer as {@link measureFrom} gives each alone.
 * @param index made over the points by `buildGridIndex`
 * @param radiusMetres finite, >= 0; the radius itself is within
 * @param mode `ground`: metres on the ground; `planar`: metres of the projection, as a database without the ellipsoid
 * @returns in the order of the shapes; within a shape in the order of the index
 * @throws RangeError when the radius is negative or not finite
 */
export function joinWithin(
  shapes: readonly Shape[],
  index: GridIndex,
  radiusMetres: number,
  mode: 'ground' | 'planar',
): Pairs {
  if (!(radiusMetres >= 0 && radiusMetres < Infinity)) throw new RangeError('radiusMetres must be finite and >= 0');
  const found = new PairList(index.ids.length);
  for (const [s, shape] of shapes.entries()) joinOne(s, withinTest(shape, radiusMetres, mode), index, found);
  return found.finish();
}

// A cell's edge is known to the rounding of a multiplication by some thousand cells: nanometres.
const CELL_EDGE_METRES = 1e-6;

/** Row by row of cells: those beyond the outer circle are never read, those within the inner one are taken whole. */
function joinOne(shape: number, test: WithinTest, index: GridIndex, found: PairList): void {
  const { firstColumn, lastColumn, firstRow, lastRow } = cellRange(index, test.box);
  if (lastColumn < firstColumn) return;
  const side = index.cellMetres;
  const toCentre = test.centreEast - index.minEast;
  for (let row = firstRow; row <= lastRow; row++) {
    const south = index.minNorth + row * side - test.centreNorth;
    const nearest = Math.max(0, south, -(south + side)) - CELL_EDGE_METRES;
    const outer = halfChord(test.outerRadius, nearest);
    if (Number.isNaN(outer)) continue;
    const from = Math.max(firstColumn, Math.floor((toCentre - outer - CELL_EDGE_METRES) / side));
    const to = Math.min(lastColumn, Math.floor((toCentre + outer + CELL_EDGE_METRES) / side));
    if (to < from) continue;
    const inner = halfChord(test.innerRadius, Math.max(Math.abs(south), Math.abs(south + side)) + CELL_EDGE_METRES);
    // NaN fails every comparison below: then no cell of the row is taken whole.
    const wholeFrom = Math.max(from, Math.ceil((toCentre - inner + CELL_EDGE_METRES) / side));
    const wholeTo = Math.min(to, Math.floor((toCentre + inner - CELL_EDGE_METRES) / side) - 1);
    const starts = row * index.columns;
    if (wholeFrom <= wholeTo) {
      found.tested(shape, test, index, starts + from, starts + wholeFrom);
      found.whole(shape, index, starts + wholeFrom, starts + wholeTo + 1);
      found.tested(shape, test, index, starts + wholeTo + 1, starts + to + 1);
    } else found.tested(shape, test, index, starts + from, starts + to + 1);
  }
}

function halfChord(radius: number, away: number): number {
  return away > radius ? NaN : Math.sqrt(radius * radius - Math.max(0, away) * Math.max(0, away));
}

class PairList {
  private shapes: Uint32Array<ArrayBuffer>;
  private points: Uint32Array<ArrayBuffer>;
  private count = 0;

  constructor(room: number) {
    this.shapes = new Uint32Array(room);
    this.points = new Uint32Array(room);
  }

  /** Takes all points of cells `from` up to `to` without looking at them. */
  whole(shape: number, index: GridIndex, from: number, to: number): void {
    const [start, end] = [index.starts[from], index.starts[to]];
    this.makeRoom(end - start);
    this.points.set(index.ids.subarray(start, end), this.count);
    this.shapes.fill(shape, this.count, this.count + end - start);
    this.count += end - start;
  }

  /** Takes those points of cells `from` up to `to` that pass the test. */
  tested(shape: number, test: WithinTest, index: GridIndex, from: number, to: number): void {
    const [start, end] = [index.starts[from], index.starts[to]];
    this.makeRoom(end - start);
    const count = takeNear(test, index, start, end, this.points, this.count);
    this.shapes.fill(shape, this.count, count);
    this.count = count;
  }

  finish(): Pairs {
    return { shapes: this.shapes.slice(0, this.count), points: this.points.slice(0, this.count) };
  }

  private makeRoom(more: number): void {
    if (this.count + more <= this.points.length) return;
    const size = Math.max(this.points.length * 2, this.count + more);
    const [shapes, points] = [new Uint32Array(size), new Uint32Array(size)];
    shapes.set(this.shapes.subarray(0, this.count));
    points.set(this.points.subarray(0, this.count));
    this.shapes = shapes;
    this.points = points;
  }
}
