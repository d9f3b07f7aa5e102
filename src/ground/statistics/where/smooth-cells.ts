import type { Computation } from '../computation.ts';
import type { CellGrid } from './cell-grid.ts';
import type { FramedCells } from './framed-cells.ts';

const PRODUCTS_A_PIECE = 40_000_000;

/**
 * Spreads what each cell holds over the cells around it by a bell, first along the rows and then along the columns. The bell
 * is the same on both sides, so two cells are added before they are multiplied; three steps of the bell are taken in a sweep.
 * @param half one half of the bell, the middle first; at least two numbers
 * @returns the grid's cells, without the frame; what is spread beyond the grid is gone
 */
export function* smoothCells(
  cells: FramedCells,
  { columns, rows }: CellGrid,
  half: Float64Array,
): Computation<Float64Array> {
  const reach = half.length - 1;
  const rowsAPiece = Math.max(1, Math.floor(PRODUCTS_A_PIECE / (columns * half.length)));
  const alongRows = new Float64Array(columns * (rows + 2));
  const stretch = new Float64Array(columns + 2 * reach);
  for (let row = 0; row < rows + 2; row++) {
    // The frame's western cell lies one before the grid's first one.
    stretch.set(cells.subarray(row * (columns + 2), (row + 1) * (columns + 2)), reach - 1);
    spreadRow(stretch, half, alongRows.subarray(row * columns, (row + 1) * columns));
    if (row % rowsAPiece === rowsAPiece - 1) yield row / (rows + 2) / 2;
  }
  yield 0.5;
  const smooth = new Float64Array(columns * rows);
  const beyond = new Float64Array(columns);
  const rowAt = (row: number): Float64Array =>
    row < 0 || row >= rows + 2 ? beyond : alongRows.subarray(row * columns, (row + 1) * columns);
  for (let row = 0; row < rows; row++) {
    spreadColumns((step) => rowAt(row + 1 + step), half, smooth.subarray(row * columns, (row + 1) * columns));
    if (row % rowsAPiece === rowsAPiece - 1) yield 0.5 + row / rows / 2;
  }
  return smooth;
}

/** @param stretch a row with as many zeros on each side as the bell reaches */
function spreadRow(stretch: Float64Array, half: Float64Array, into: Float64Array): void {
  const reach = half.length - 1;
  const middle = half[0];
  for (let cell = 0; cell < into.length; cell++) into[cell] = middle * stretch[cell + reach];
  let step = 1;
  for (; step + 2 <= reach; step += 3) {
    const [first, second, third] = [half[step], half[step + 1], half[step + 2]];
    for (let cell = 0, at = reach; cell < into.length; cell++, at++) {
      into[cell] +=
        first * (stretch[at - step] + stretch[at + step]) +
        second * (stretch[at - step - 1] + stretch[at + step + 1]) +
        third * (stretch[at - step - 2] + stretch[at + step + 2]);
    }
  }
  for (; step <= reach; step++) {
    const last = half[step];
    for (let cell = 0, at = reach; cell < into.length; cell++, at++) {
      into[cell] += last * (stretch[at - step] + stretch[at + step]);
    }
  }
}

/** @param rowAt the row so many steps north (above 0) or south of the one that is written */
function spreadColumns(rowAt: (step: number) => Float64Array, half: Float64Array, into: Float64Array): void {
  const reach = half.length - 1;
  const own = rowAt(0);
  const middle = half[0];
  for (let cell = 0; cell < into.length; cell++) into[cell] = middle * own[cell];
  let step = 1;
  for (; step + 2 <= reach; step += 3) {
    const [first, second, third] = [half[step], half[step + 1], half[step + 2]];
    const [south, north] = [rowAt(-step), rowAt(step)];
    const [farSouth, farNorth] = [rowAt(-step - 1), rowAt(step + 1)];
    const [farthestSouth, farthestNorth] = [rowAt(-step - 2), rowAt(step + 2)];
    for (let cell = 0; cell < into.length; cell++) {
      into[cell] +=
        first * (south[cell] + north[cell]) +
        second * (farSouth[cell] + farNorth[cell]) +
        third * (farthestSouth[cell] + farthestNorth[cell]);
    }
  }
  for (; step <= reach; step++) {
    const last = half[step];
    const [south, north] = [rowAt(-step), rowAt(step)];
    for (let cell = 0; cell < into.length; cell++) into[cell] += last * (south[cell] + north[cell]);
  }
}
