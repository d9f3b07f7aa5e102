import { OrthogonalColumns, alongFrom, lengthOf } from './orthogonal-columns.ts';

export interface NonNegativeFit {
  /** one per column, >= 0 */
  readonly shares: Float64Array;
  /** the target less what the columns make of it */
  readonly rest: Float64Array;
}

/** How small a slope counts as none, next to the lengths it is made of. */
const FLAT = 1e-13;

/**
 * The sum of columns, none taken less than 0 times, that comes nearest to a target: exact, by the active-set method, which
 * ends after finitely many steps at the smallest sum of squares.
 * @param columns one after another in one array, each as long as the target
 * @source Lawson & Hanson 1974, Solving Least Squares Problems, algorithm NNLS
 */
export function nonNegativeFit(columns: Float64Array, target: Float64Array): NonNegativeFit {
  const fit = new ActiveSet(columns, target);
  // Each step lowers the sum of squares, so none comes twice; rounding may make two equal, hence the limit.
  for (let step = 0; step < 3 * fit.shares.length + 30; step++) if (!fit.improve()) break;
  return { shares: fit.shares, rest: fit.rest };
}

class ActiveSet {
  readonly shares: Float64Array;
  rest: Float64Array;
  readonly #columns: Float64Array;
  readonly #lengths: Float64Array;
  readonly #target: Float64Array;
  readonly #taken: number[] = [];
  readonly #basis: OrthogonalColumns;

  constructor(columns: Float64Array, target: Float64Array) {
    this.#columns = columns;
    this.#target = target;
    this.#basis = new OrthogonalColumns(target.length);
    this.shares = new Float64Array(columns.length / target.length);
    this.#lengths = this.shares.map((_, column) => lengthOf(this.#column(column)));
    this.rest = target.slice();
  }

  /** Takes in the column that helps most. @returns false when none does */
  improve(): boolean {
    const refused = new Set<number>();
    for (;;) {
      const column = this.#steepest(refused);
      if (column === -1) return false;
      if (this.#takeIn(column)) return true;
      refused.add(column);
    }
  }

  #steepest(refused: ReadonlySet<number>): number {
    const rest = this.rest;
    const floor = lengthOf(rest) * FLAT;
    const columns = this.#columns;
    let best = -1;
    let most = 0;
    for (let column = 0, from = 0; column < this.shares.length; column++, from += rest.length) {
      if (this.shares[column] > 0 || refused.has(column)) continue;
      const slope = alongFrom(columns, from, rest);
      if (slope <= most || slope <= floor * this.#lengths[column]) continue;
      best = column;
      most = slope;
    }
    return best;
  }

  #column(column: number): Float64Array {
    return this.#columns.subarray(column * this.#target.length, (column + 1) * this.#target.length);
  }

  #takeIn(column: number): boolean {
    if (lengthOf(this.rest) <= lengthOf(this.#target) * 1e-14) return false;
    if (!this.#basis.add(this.#column(column))) return false;
    this.#taken.push(column);
    let wanted = this.#basis.solve(this.#target);
    if (!(wanted[wanted.length - 1] > 0)) {
      this.#drop(this.#taken.length - 1);
      return false;
    }
    while (wanted.some((share) => !(share > 0))) {
      this.#goTowards(wanted);
      wanted = this.#basis.solve(this.#target);
    }
    for (let place = 0; place < wanted.length; place++) this.shares[this.#taken[place]] = wanted[place];
    this.rest = this.#target.slice();
    this.#basis.takeOut(this.rest);
    this.#basis.takeOut(this.rest); // so that a small rest keeps its digits
    return true;
  }

  /** As far as no share falls below 0; the first to reach it is let go. */
  #goTowards(wanted: Float64Array): void {
    let step = 1;
    for (let place = 0; place < wanted.length; place++) {
      const share = this.shares[this.#taken[place]];
      if (!(wanted[place] > 0)) step = Math.min(step, share / (share - wanted[place]));
    }
    for (let place = wanted.length - 1; place >= 0; place--) {
      const column = this.#taken[place];
      const share = this.shares[column];
      this.shares[column] = share + step * (wanted[place] - share);
      const isFirst = !(wanted[place] > 0) && share / (share - wanted[place]) <= step;
      if (isFirst || !(this.shares[column] > 0)) this.#drop(place);
    }
  }

  #drop(place: number): void {
    this.shares[this.#taken[place]] = 0;
    this.#taken.splice(place, 1);
    this.#basis.remove(place);
  }
}
