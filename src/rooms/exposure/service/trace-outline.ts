import type { Box } from '../../../ground/geo/index.ts';

/** A distance to trace: where it is at most `level` is inside. */
export interface Traced {
  /** holds everything that is inside */
  readonly box: Box;
  readonly cellMetres: number;
  /** changes by at most a little more than one metre for each metre */
  readonly distance: (east: number, north: number) => number;
  readonly level: number;
}

interface Grid extends Traced {
  readonly columns: number;
  readonly rows: number;
  /** one for each node: 1 when inside */
  readonly inside: Uint8Array;
}

type Edge = 'B' | 'R' | 'T' | 'L';

// Where the outline enters and leaves a cell, inside on its left. Corners count 1, 2, 4, 8 from south-west, anticlockwise.
const WAYS: readonly (readonly [Edge, Edge][])[] = [
  [],
  [['B', 'L']],
  [['R', 'B']],
  [['R', 'L']],
  [['T', 'R']],
  [],
  [['T', 'B']],
  [['T', 'L']],
  [['L', 'T']],
  [['B', 'T']],
  [],
  [['R', 'T']],
  [['L', 'R']],
  [['B', 'R']],
  [['L', 'B']],
  [],
];
// Two opposite corners inside: the middle tells whether they hang together.
const SADDLES: Readonly<Record<number, { readonly joined: [Edge, Edge][]; readonly apart: [Edge, Edge][] }>> = {
  5: { joined: [['T', 'L'], ['B', 'R']], apart: [['B', 'L'], ['T', 'R']] }, // prettier-ignore
  10: { joined: [['L', 'B'], ['R', 'T']], apart: [['R', 'B'], ['L', 'T']] }, // prettier-ignore
};

/**
 * Traces the outline of everything within a level by marching squares, each crossing found by halving.
 * @returns closed rings of [east, north], outer ones anticlockwise
 * @source Lorensen & Cline 1987, in the plane
 */
export function traceOutline(traced: Traced): [number, number][][] {
  const grid = fillGrid(traced);
  const next = new Map<number, number>();
  for (let row = 0; row + 1 < grid.rows; row++) {
    for (let column = 0; column + 1 < grid.columns; column++) {
      for (const [from, to] of waysThrough(grid, column, row)) {
        next.set(edgeId(grid, column, row, from), edgeId(grid, column, row, to));
      }
    }
  }
  return linkRings(grid, next);
}

function fillGrid(traced: Traced): Grid {
  const { box, cellMetres, distance, level } = traced;
  // One cell more on each side, so that the outline never meets the edge of the grid.
  const columns = Math.ceil((box.maxEast - box.minEast) / cellMetres) + 4;
  const rows = Math.ceil((box.maxNorth - box.minNorth) / cellMetres) + 4;
  const grid = { ...traced, columns, rows, inside: new Uint8Array(columns * rows) };
  const reach = BLOCK * cellMetres * Math.SQRT1_2 * SLACK;
  for (let row = 0; row < rows; row += BLOCK) {
    for (let column = 0; column < columns; column += BLOCK) {
      const middle = distance(eastAt(grid, column + BLOCK / 2), northAt(grid, row + BLOCK / 2));
      const isMixed = Math.abs(middle - level) <= reach;
      const last = [Math.min(column + BLOCK, columns), Math.min(row + BLOCK, rows)];
      for (let y = row; y < last[1]; y++) {
        for (let x = column; x < last[0]; x++) {
          const metres = isMixed ? distance(eastAt(grid, x), northAt(grid, y)) : middle;
          grid.inside[y * columns + x] = metres <= level ? 1 : 0;
        }
      }
    }
  }
  return grid;
}

// Whole blocks are judged by their middle, as far as a distance can change within one.
const BLOCK = 8;
const SLACK = 1.02;

function eastAt({ box, cellMetres }: Traced, column: number): number {
  return box.minEast + (column - 1.5) * cellMetres;
}

function northAt({ box, cellMetres }: Traced, row: number): number {
  return box.minNorth + (row - 1.5) * cellMetres;
}

function waysThrough(grid: Grid, column: number, row: number): readonly (readonly [Edge, Edge])[] {
  const { inside, columns } = grid;
  const at = row * columns + column;
  const corners = inside[at] + 2 * inside[at + 1] + 4 * inside[at + columns + 1] + 8 * inside[at + columns];
  const saddle = SADDLES[corners];
  if (saddle === undefined) return WAYS[corners];
  const middle = grid.distance(eastAt(grid, column + 0.5), northAt(grid, row + 0.5));
  return middle <= grid.level ? saddle.joined : saddle.apart;
}

/** Edges by number: twice the node they begin at, plus one when they go north. */
function edgeId({ columns }: Grid, column: number, row: number, edge: Edge): number {
  const node = row * columns + column;
  if (edge === 'B') return 2 * node;
  if (edge === 'T') return 2 * (node + columns);
  return edge === 'L' ? 2 * node + 1 : 2 * (node + 1) + 1;
}

function linkRings(grid: Grid, next: Map<number, number>): [number, number][][] {
  const rings: [number, number][][] = [];
  for (const start of next.keys()) {
    const ring: [number, number][] = [];
    for (let edge = start, to = next.get(edge); to !== undefined; edge = to, to = next.get(edge)) {
      next.delete(edge);
      ring.push(crossing(grid, edge));
    }
    if (ring.length > 2) rings.push([...ring, ring[0]]);
  }
  return rings;
}

const HALVINGS = 12;

/** Where the level is met on an edge of the grid. */
function crossing(grid: Grid, edge: number): [number, number] {
  const node = Math.floor(edge / 2);
  const column = node % grid.columns;
  const row = Math.floor(node / grid.columns);
  const along = edge % 2 === 0 ? [1, 0] : [0, 1];
  const point = (share: number): [number, number] => [
    eastAt(grid, column + share * along[0]),
    northAt(grid, row + share * along[1]),
  ];
  const beginsInside = grid.inside[node] === 1;
  let [low, high] = [0, 1];
  for (let time = 0; time < HALVINGS; time++) {
    const middle = (low + high) / 2;
    if (grid.distance(...point(middle)) <= grid.level === beginsInside) low = middle;
    else high = middle;
  }
  return point((low + high) / 2);
}
