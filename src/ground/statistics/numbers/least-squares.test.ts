import { describe, expect, test } from 'vitest';
import { drawNormal } from './draw.ts';
import { inverseFromTriangle, leastSquares, type Matrix } from './least-squares.ts';
import { randomStream } from './random-stream.ts';

function matrixOf(...columns: readonly (readonly number[])[]): Matrix {
  return { rows: columns[0].length, columns: columns.length, values: Float64Array.from(columns.flat()) };
}

function solved(
  matrix: Matrix,
  weights: readonly number[],
  target: readonly number[],
): { coefficients: Float64Array; inverse: Float64Array } {
  const found = leastSquares(matrix, Float64Array.from(weights), Float64Array.from(target));
  if ('dependent' in found) throw new Error(`column ${found.dependent} is said by the others`);
  const { coefficients, triangle } = found;
  return { coefficients, inverse: inverseFromTriangle(triangle, matrix.columns) };
}

test('the line through (0, 2), (1, 3) and (2, 7), by hand', () => {
  // X'X = [3 3; 3 5], X'y = [12; 17]: slope (3 x 17 - 3 x 12) / (3 x 5 - 9) = 2.5, intercept 4 - 2.5 = 1.5.
  // The inverse of X'X is [5 -3; -3 3] / 6.
  const { coefficients, inverse } = solved(matrixOf([1, 1, 1], [0, 1, 2]), [1, 1, 1], [2, 3, 7]);
  expect([...coefficients]).toEqual([expect.closeTo(1.5, 12), expect.closeTo(2.5, 12)]);
  expect([...inverse]).toEqual([5 / 6, -3 / 6, -3 / 6, 3 / 6].map((value) => expect.closeTo(value, 12)));
});

test('a row of weight 2 is two rows', () => {
  const once = solved(matrixOf([1, 1, 1], [0, 4, 9]), [1, 2, 1], [5, 1, 3]);
  const twice = solved(matrixOf([1, 1, 1, 1], [0, 4, 4, 9]), [1, 1, 1, 1], [5, 1, 1, 3]);
  once.coefficients.forEach((value, place) => expect(value).toBeCloseTo(twice.coefficients[place], 12));
  once.inverse.forEach((value, place) => expect(value).toBeCloseTo(twice.inverse[place], 12));
});

describe("Longley's economic series, where columns are nearly each other", () => {
  const DEFLATOR = [83, 88.5, 88.2, 89.5, 96.2, 98.1, 99, 100, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9];
  const GNP = [
    234.289, 259.426, 258.054, 284.599, 328.975, 346.999, 365.385, 363.112, 397.469, 419.18, 442.769, 444.546, 482.704,
    502.601, 518.173, 554.894,
  ];
  const UNEMPLOYED = [
    235.6, 232.5, 368.2, 335.1, 209.9, 193.2, 187, 357.8, 290.4, 282.2, 293.6, 468.1, 381.3, 393.1, 480.6, 400.7,
  ];
  const FORCES = [
    159, 145.6, 161.6, 165, 309.9, 359.4, 354.7, 335, 304.8, 285.7, 279.8, 263.7, 255.2, 251.4, 257.2, 282.7,
  ];
  const POPULATION = [
    107.608, 108.632, 109.773, 110.929, 112.075, 113.27, 115.094, 116.219, 117.388, 118.734, 120.445, 121.95, 123.366,
    125.368, 127.852, 130.081,
  ];
  const YEARS = FORCES.map((_, place) => 1947 + place);
  const EMPLOYED = [
    60.323, 61.122, 60.171, 61.187, 63.221, 63.639, 64.989, 63.761, 66.019, 67.857, 68.169, 66.513, 68.655, 69.564,
    69.331, 70.551,
  ];
  const X = matrixOf(
    YEARS.map(() => 1),
    DEFLATOR,
    GNP,
    UNEMPLOYED,
    FORCES,
    POPULATION,
    YEARS,
  );

  // Certified by NIST (Statistical Reference Datasets, Longley) in units of 1,000; here in millions, as R's `longley`.
  test('agrees with the certified values', () => {
    const { coefficients, inverse } = solved(
      X,
      YEARS.map(() => 1),
      EMPLOYED,
    );
    const certified = [
      -3482.25863459582, 0.0150618722713733, -0.035819179292591, -0.0202022980381683, -0.0103322686717359,
      -0.0511041056535807, 1.82915146461355,
    ];
    certified.forEach((value, place) => expect(coefficients[place] / value).toBeCloseTo(1, 9));
    const scatter = 0.304854073561965; // certified residual standard deviation
    expect(Math.sqrt(inverse[0]) * scatter).toBeCloseTo(890.420383607373, 5);
    expect(Math.sqrt(inverse.at(-1)!) * scatter).toBeCloseTo(0.455478499142212, 9);
  });

  // R 4.2.2: lm(Employed ~ ., longley, weights = 1 / (1:16)); chol2inv(qr.R(qr(sqrt(w) * x)))[c(1, 9, 49)]
  test('agrees with R, weighted', () => {
    const { coefficients, inverse } = solved(
      X,
      YEARS.map((_, place) => 1 / (place + 1)),
      EMPLOYED,
    );
    const fromR = [
      -3021.2264401028469, -0.027907188466400921, -0.026187266128762633, -0.01927323469790725, -0.0092224185168556325,
      0.026970760982159666, 1.5886034115463985,
    ];
    fromR.forEach((value, place) => expect(coefficients[place] / value).toBeCloseTo(1, 9));
    [65201132.029990084, 0.39360908335556288, 17.182626462667837].forEach((value, place) =>
      expect(inverse[[0, 8, 48][place]] / value).toBeCloseTo(1, 9),
    );
  });
});

test('the inverse of a triangle times itself, where it is known: the Hilbert matrix of 4', () => {
  // Its Cholesky triangle by hand: R'R = 1 / (i + j + 1).
  const hilbert = (row: number, column: number): number => 1 / (row + column + 1);
  const triangle = new Float64Array(16);
  for (let column = 0; column < 4; column++) {
    for (let row = 0; row <= column; row++) {
      let left = hilbert(row, column);
      for (let above = 0; above < row; above++) left -= triangle[row * 4 + above] * triangle[column * 4 + above];
      triangle[column * 4 + row] = row === column ? Math.sqrt(left) : left / triangle[row * 4 + row];
    }
  }
  const known = [16, -120, 240, -140, -120, 1200, -2700, 1680, 240, -2700, 6480, -4200, -140, 1680, -4200, 2800];
  inverseFromTriangle(triangle, 4).forEach((value, place) => expect(value / known[place]).toBeCloseTo(1, 9));
});

test('a column that others say has no solution of its own, where ordinary equations would give one', () => {
  const columns = [
    [1, 1, 1, 1, 1],
    [3, 1, 4, 1, 5],
    [7, 3, 9, 3, 11], // twice the second and once the first
  ];
  // Without the check, coefficients that differ by any amount fit equally well.
  const [one, other] = [
    [2, 1, 0],
    [2 - 50, 1 - 100, 50],
  ].map((mix) => columns[0].map((_, row) => mix.reduce((sum, by, column) => sum + by * columns[column][row], 0)));
  expect(one).toEqual(other);
  const ones = new Float64Array(5).fill(1);
  expect(leastSquares(matrixOf(...columns), ones, Float64Array.from(one))).toEqual({ dependent: 2 });
});

test('what is left over stands at right angles to every column, whatever the columns', () => {
  for (let world = 0; world < 20; world++) {
    const random = randomStream(31, world);
    const rows = 9 + world;
    const columns = 1 + (world % 6);
    const draw = (): number => drawNormal(random) * 10 ** (4 * random() - 2);
    const matrix = { rows, columns, values: Float64Array.from({ length: rows * columns }, draw) };
    const target = Array.from({ length: rows }, draw);
    const weights = Array.from({ length: rows }, () => 0.1 + random());
    const { coefficients } = solved(matrix, weights, target);
    const left = target.map((value, row) =>
      coefficients.reduce((rest, by, column) => rest - by * matrix.values[column * rows + row], value),
    );
    for (let column = 0; column < columns; column++) {
      const parts = left.map((value, row) => value * weights[row] * matrix.values[column * rows + row]);
      const size = parts.reduce((sum, part) => sum + Math.abs(part), 0);
      expect(Math.abs(parts.reduce((sum, part) => sum + part, 0)) / size).toBeLessThan(1e-11);
    }
  }
});
