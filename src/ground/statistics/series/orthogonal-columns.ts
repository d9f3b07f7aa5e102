/**
 * A set of columns that grows and shrinks one at a time, held as Q R: what a least-squares fit over a changing choice of
 * columns needs. The columns stay orthogonal to the last digits.
 * @source Golub & Van Loan 2013, Matrix Computations, sections 5.2 and 6.5
 */
export class OrthogonalColumns {
  readonly #rows: number;
  readonly #q: Float64Array[] = [];
  /** column by column, as long as its place + 1 */
  readonly #r: Float64Array[] = [];

  constructor(rows: number) {
    this.#rows = rows;
  }

  get count(): number {
    return this.#q.length;
  }

  /** @returns false, and takes nothing in, where the column lies in the space of those already there */
  add(column: Float64Array): boolean {
    const rest = column.slice();
    const shares = new Float64Array(this.count + 1);
    const before = lengthOf(rest);
    this.takeOut(rest, shares);
    this.takeOut(rest, shares); // once is not enough for nearly parallel columns
    const length = lengthOf(rest);
    if (!(length > before * 1e-12)) return false;
    shares[this.count] = length;
    for (let row = 0; row < this.#rows; row++) rest[row] /= length;
    this.#q.push(rest);
    this.#r.push(shares);
    return true;
  }

  /** Takes out of a vector all that the columns can explain. @param shares grows by how much of each was taken */
  takeOut(vector: Float64Array, shares?: Float64Array): void {
    for (let place = 0; place < this.count; place++) {
      const q = this.#q[place];
      const share = alongFrom(q, 0, vector);
      for (let row = 0; row < this.#rows; row++) vector[row] -= share * q[row];
      if (shares !== undefined) shares[place] += share;
    }
  }

  /** How much of each column the target is made of, by least squares. */
  solve(target: Float64Array): Float64Array {
    const count = this.count;
    const solved = new Float64Array(count);
    this.takeOut(target.slice(), solved);
    for (let place = count - 1; place >= 0; place--) {
      const r = this.#r[place];
      solved[place] /= r[place];
      for (let above = 0; above < place; above++) solved[above] -= r[above] * solved[place];
    }
    return solved;
  }

  remove(place: number): void {
    this.#r.splice(place, 1);
    for (let at = place; at < this.#r.length; at++) this.#turn(at);
    this.#q.pop();
  }

  /** Turns two neighbouring directions so that the column at their place ends there again. */
  #turn(at: number): void {
    const column = this.#r[at];
    const length = Math.hypot(column[at], column[at + 1]);
    const cosine = column[at] / length;
    const sine = column[at + 1] / length;
    for (let later = at + 1; later < this.#r.length; later++) turnPair(this.#r[later], at, cosine, sine);
    const shorter = column.slice(0, at + 1);
    shorter[at] = length;
    this.#r[at] = shorter;
    const [first, second] = [this.#q[at], this.#q[at + 1]];
    for (let row = 0; row < this.#rows; row++) {
      const kept = first[row];
      first[row] = cosine * kept + sine * second[row];
      second[row] = cosine * second[row] - sine * kept;
    }
  }
}

function turnPair(column: Float64Array, at: number, cosine: number, sine: number): void {
  const kept = column[at];
  column[at] = cosine * kept + sine * column[at + 1];
  column[at + 1] = cosine * column[at + 1] - sine * kept;
}

export function lengthOf(vector: Float64Array): number {
  return Math.sqrt(alongFrom(vector, 0, vector));
}

/** The product of a stretch of numbers with a vector: four sums at a time, since one would wait for itself. */
export function alongFrom(values: Float64Array, from: number, vector: Float64Array): number {
  const length = vector.length;
  const fours = length - (length % 4);
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let at = 0; at < fours; at += 4) {
    a += values[from + at] * vector[at];
    b += values[from + at + 1] * vector[at + 1];
    c += values[from + at + 2] * vector[at + 2];
    d += values[from + at + 3] * vector[at + 3];
  }
  for (let at = fours; at < length; at++) a += values[from + at] * vector[at];
  return a + b + (c + d);
}
