import { nonNegativeFit } from './non-negative-fit.ts';
import { OrthogonalColumns, alongFrom, lengthOf } from './orthogonal-columns.ts';

export interface NearestMix {
  /** one per row, each at least 0, together 1 */
  readonly weights: Float64Array;
  /** whether no other weights come just as near; where some do, these are the evenest of them */
  readonly isOnlyOne: boolean;
  /** the most by which the sum of squared distances could still be lowered: 0 but for rounding */
  readonly dualityGap: number;
}

/** How much evenness counts beside nearness where rows come equally near: too little to be seen in the distance. */
const EVENNESS = 1e-6;

/**
 * The weighted mean of rows that comes nearest to a target row: the point of the rows' convex hull at the smallest distance.
 * Exact; the order of the rows does not matter.
 * @param rows   at least 1, each as long as the target
 * @param target its values in the same unit
 * @source Wolfe 1976, doi:10.1007/BF01580381 (the problem); solved as non-negative least squares
 */
export function nearestMix(rows: readonly Float64Array[], target: Float64Array): NearestMix {
  const scale = Math.sqrt(rows.reduce((sum, row) => sum + squaredDistance(row, target), 0) / rows.length);
  if (scale === 0) return { weights: full(rows.length, 1 / rows.length), isOnlyOne: rows.length === 1, dualityGap: 0 };
  // Of the sums of (1, row) those nearest to (1, 0, 0 ...) are made of rows in the very proportions that come nearest to 0.
  const columns = columnsOf(rows, target, scale);
  const first = full(target.length + 1, 0);
  first[0] = 1;
  const { shares, rest } = nonNegativeFit(columns, first);
  const weights = inAll(shares);
  const face = columnsAsNear(columns, shares, rest);
  const reached = first.map((value, at) => value - rest[at]);
  const even = face.length > shares.filter((share) => share > 0).length ? evenest(columns, face, reached) : weights;
  const isOnlyOne = even.every((weight, row) => Math.abs(weight - weights[row]) < EVENNESS);
  const chosen = isOnlyOne ? weights : even;
  return { weights: chosen, isOnlyOne, dualityGap: dualityGap(rows, target, chosen) };
}

function columnsOf(rows: readonly Float64Array[], target: Float64Array, scale: number): Float64Array {
  const length = target.length + 1;
  const columns = new Float64Array(rows.length * length);
  for (let row = 0; row < rows.length; row++) {
    const from = row * length;
    const values = rows[row];
    columns[from] = 1;
    for (let at = 0; at < target.length; at++) columns[from + at + 1] = (values[at] - target[at]) / scale;
  }
  return columns;
}

/** The columns that may be part of a best sum: those in it, and those that would make it no worse. */
function columnsAsNear(columns: Float64Array, shares: Float64Array, rest: Float64Array): number[] {
  const size = lengthOf(rest);
  const near: number[] = [];
  for (let column = 0; column < shares.length; column++) {
    const values = columns.subarray(column * rest.length, (column + 1) * rest.length);
    const slope = alongFrom(values, 0, rest);
    if (shares[column] > 0 || size < 1e-12 || Math.abs(slope) <= 1e-9 * size * lengthOf(values)) near.push(column);
  }
  return near;
}

/**
 * Of the sums of these columns that reach a point the one with the smallest squares of shares, which is only one: by a small
 * price on squares, whose trace is then taken out again.
 */
function evenest(columns: Float64Array, face: readonly number[], reached: Float64Array): Float64Array {
  const length = reached.length;
  const longer = face.length + length;
  const priced = new Float64Array(face.length * longer);
  for (let place = 0; place < face.length; place++) {
    priced.set(columns.subarray(face[place] * length, (face[place] + 1) * length), place * longer);
    priced[place * longer + length + place] = EVENNESS;
  }
  const { shares } = nonNegativeFit(priced, lengthened(reached, longer));
  const held = Array.from(face.keys()).filter((place) => shares[place] > 0);
  const basis = new OrthogonalColumns(longer);
  for (const place of held) basis.add(priced.subarray(place * longer, (place + 1) * longer));
  const even = full(columns.length / length, 0);
  const missing = reached.slice();
  for (let round = 0; round < 4; round++) {
    const more = basis.solve(lengthened(missing, longer));
    held.forEach((place, at) => {
      const column = face[place];
      even[column] += more[at];
      for (let row = 0; row < length; row++) missing[row] -= more[at] * columns[column * length + row];
    });
  }
  return inAll(even.map((share) => Math.max(0, share)));
}

function lengthened(values: Float64Array, length: number): Float64Array {
  const longer = full(length, 0);
  longer.set(values);
  return longer;
}

/** Frank and Wolfe's bound, for the sum of squares. @source Jaggi 2013, Proc. ICML 28(1), 427-435 */
function dualityGap(rows: readonly Float64Array[], target: Float64Array, weights: Float64Array): number {
  const apart = mixOf(rows, weights).map((value, at) => value - target[at]);
  let most = 0;
  for (const row of rows) {
    let along = 0;
    for (let at = 0; at < apart.length; at++) along += (apart[at] + target[at] - row[at]) * apart[at];
    most = Math.max(most, 2 * along);
  }
  return most;
}

/** The weighted mean of rows. */
export function mixOf(rows: readonly Float64Array[], weights: Float64Array): Float64Array {
  const mix = full(rows[0].length, 0);
  for (let row = 0; row < rows.length; row++) {
    if (weights[row] === 0) continue;
    for (let at = 0; at < mix.length; at++) mix[at] += weights[row] * rows[row][at];
  }
  return mix;
}

function squaredDistance(row: Float64Array, target: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (row[at] - target[at]) ** 2;
  return sum;
}

function inAll(shares: Float64Array): Float64Array {
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => share / sum);
}

function full(length: number, value: number): Float64Array {
  return new Float64Array(length).fill(value);
}
