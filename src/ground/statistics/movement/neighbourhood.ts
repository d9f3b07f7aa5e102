import type { Points } from '../points.ts';
import { leastOf } from './events.ts';

/** As the crow flies, or along streets at right angles. */
export const METRICS = ['euclidean', 'manhattan'] as const;
export type Metric = (typeof METRICS)[number];

/** Cells narrower than this would number beyond what an integer holds. */
const LEAST_CELL_METRES = 1;
/** Cells are a hair wider than the limit, so that rounding never puts two near points two cells apart. */
const A_HAIR = 1 + 1e-6;

/**
 * Points in cells of one side, found by where they lie. The cells stand in a table by a hash of their column and row, so a
 * single point far away makes neither the table larger nor the cells wider.
 */
export class Neighbourhood {
  /** the points found by the last `find`, and how far away each lies */
  readonly found: Int32Array;
  readonly metres: Float64Array;
  private readonly columns: Int32Array;
  private readonly rows: Int32Array;
  private readonly starts: Int32Array;
  private readonly members: Int32Array;
  private readonly mask: number;
  private readonly left: number;
  private readonly bottom: number;
  private readonly sideMetres: number;
  private readonly points: Points;
  private readonly limitMetres: number;
  private readonly metric: Metric;

  /** @param limitMetres >= 0: points this far away, and not further, are near */
  constructor(points: Points, limitMetres: number, metric: Metric) {
    const count = points.x.length;
    this.points = points;
    this.limitMetres = limitMetres;
    this.metric = metric;
    this.sideMetres = Math.max(limitMetres * A_HAIR, LEAST_CELL_METRES);
    this.left = leastOf(points.x);
    this.bottom = leastOf(points.y);
    this.columns = new Int32Array(count);
    this.rows = new Int32Array(count);
    for (let point = 0; point < count; point++) {
      this.columns[point] = this.columnOf(points.x[point]);
      this.rows[point] = this.rowOf(points.y[point]);
    }
    this.mask = 2 ** Math.ceil(Math.log2(count * 2)) - 1;
    this.found = new Int32Array(count);
    this.metres = new Float64Array(count);
    [this.starts, this.members] = this.fillTable(count);
  }

  /**
   * Finds the points near a place.
   * @param before only points with a lower number than this
   * @returns how many were found; they stand in `found` and `metres` until the next time
   */
  find(x: number, y: number, before: number): number {
    const [column, row] = [this.columnOf(x), this.rowOf(y)];
    let count = 0;
    for (let across = -1; across <= 1; across++) {
      for (let up = -1; up <= 1; up++) count = this.findIn(column + across, row + up, x, y, before, count);
    }
    return count;
  }

  private findIn(column: number, row: number, x: number, y: number, before: number, already: number): number {
    const { columns, rows, members, points, found, metres, limitMetres } = this;
    const euclidean = this.metric === 'euclidean';
    const bucket = this.bucketOf(column, row);
    let count = already;
    for (let at = this.starts[bucket], end = this.starts[bucket + 1]; at < end; at++) {
      const point = members[at];
      if (point >= before || columns[point] !== column || rows[point] !== row) continue;
      const east = points.x[point] - x;
      const north = points.y[point] - y;
      const apart = euclidean ? Math.sqrt(east * east + north * north) : Math.abs(east) + Math.abs(north);
      if (apart > limitMetres) continue;
      found[count] = point;
      metres[count++] = apart;
    }
    return count;
  }

  private columnOf(x: number): number {
    return Math.floor((x - this.left) / this.sideMetres);
  }

  private rowOf(y: number): number {
    return Math.floor((y - this.bottom) / this.sideMetres);
  }

  private bucketOf(column: number, row: number): number {
    const mixed = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca77);
    return (mixed ^ (mixed >>> 15)) & this.mask;
  }

  private fillTable(count: number): [starts: Int32Array, members: Int32Array] {
    const starts = new Int32Array(this.mask + 2);
    const members = new Int32Array(count);
    for (let point = 0; point < count; point++) starts[this.bucketOf(this.columns[point], this.rows[point]) + 1]++;
    for (let bucket = 0; bucket <= this.mask; bucket++) starts[bucket + 1] += starts[bucket];
    const next = starts.slice();
    for (let point = 0; point < count; point++) {
      members[next[this.bucketOf(this.columns[point], this.rows[point])]++] = point;
    }
    return [starts, members];
  }
}
