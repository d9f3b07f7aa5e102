import { accept, refuse, type Result } from '../../../../ground/result.ts';
import {
  bandNeighbours,
  cellNeighbours,
  countIntoGrid,
  gridAround,
  gridOver,
  listedNeighbours,
  type CellReach,
  type Computation,
  type Neighbourhood,
  type Points,
  type WhereRefusal,
} from '../../../../ground/statistics/index.ts';
import type { GridView } from './view.ts';
import type { WhereQuestion } from './question.ts';

/** A question's data in the form that the ground computes with. */
export interface WhereRead {
  readonly values: Float64Array;
  readonly neighbourhood: Neighbourhood;
  /** null for places that are no cells */
  readonly grid: GridView | null;
  /** whether the values are points counted into cells */
  readonly counted: boolean;
  readonly pointsOutside: number;
}

type Read = Result<WhereRead, WhereRefusal>;

/** Takes the data in whichever of its forms they come, and refuses two forms at once: nobody would see which was used. */
export function* readWhere(question: WhereQuestion): Computation<Read> {
  const { grid, points, values, cellSizeMetres } = question;
  if (grid !== undefined) {
    const other = ['points', 'values', 'cellSizeMetres', 'bounds'].find((name) => Object.hasOwn(question, name));
    return other === undefined ? readGrid(grid, question.neighbours) : unclear('two-forms', 'grid', other);
  }
  if (values !== undefined) {
    const other = ['cellSizeMetres', 'bounds'].find((name) => Object.hasOwn(question, name));
    return other === undefined ? yield* readValues(values, question) : unclear('two-forms', 'values', other);
  }
  if (cellSizeMetres === undefined) return unclear('points-alone', 'points', 'cellSizeMetres');
  return countPoints(pointsOf(points!), cellSizeMetres, question);
}

function unclear(reason: string, name: string, otherName: string): Read {
  return refuse({ code: 'data-unclear', detail: { reason, name, otherName } });
}

function readGrid(grid: NonNullable<WhereQuestion['grid']>, neighbours: WhereQuestion['neighbours']): Read {
  const { columns, rows, cellSizeMetres = null, westMetres = null, southMetres = null } = grid;
  const cells = columns * rows;
  if (grid.values.length !== cells) {
    const detail = { name: 'grid.values', length: grid.values.length, otherName: 'columns x rows', otherLength: cells };
    return refuse({ code: 'lengths-differ', detail });
  }
  const view = { westMetres, southMetres, cellSizeMetres, columns, rows };
  const neighbourhood = neighboursOfCells(view, neighbours);
  if (!neighbourhood.ok) return neighbourhood;
  const values = Float64Array.from(grid.values);
  return accept({ values, neighbourhood: neighbourhood.value, grid: view, counted: false, pointsOutside: 0 });
}

function countPoints(points: Points, cellSizeMetres: number, { bounds, neighbours }: WhereQuestion): Read {
  const grid = bounds === undefined ? gridAround(points, cellSizeMetres) : gridOver(boundsOf(bounds), cellSizeMetres);
  if (!grid.ok) return grid;
  const { counts, pointsOutside } = countIntoGrid(points, grid.value);
  if (pointsOutside === points.x.length) return refuse({ code: 'empty-data', detail: { name: 'points' } });
  const neighbourhood = neighboursOfCells(grid.value, neighbours);
  if (!neighbourhood.ok) return neighbourhood;
  return accept({ values: counts, neighbourhood: neighbourhood.value, grid: grid.value, counted: true, pointsOutside });
}

function neighboursOfCells(
  grid: GridView,
  neighbours: WhereQuestion['neighbours'],
): Result<Neighbourhood, WhereRefusal> {
  const { kind, radiusMetres, radiusCells } = neighbours;
  if (kind === 'lists') return refuse({ code: 'neighbours-unclear', detail: { reason: 'lists-of-cells' } });
  if (kind === 'queen') return cellNeighbours(grid, 'queen');
  const reach = reachOf(radiusMetres, radiusCells, grid.cellSizeMetres);
  return reach === undefined
    ? refuse({ code: 'neighbours-unclear', detail: { reason: 'radius-of-cells' } })
    : cellNeighbours(grid, reach);
}

function reachOf(
  radiusMetres: number | undefined,
  radiusCells: number | undefined,
  cellSizeMetres: number | null,
): CellReach | undefined {
  if (radiusCells !== undefined) return radiusMetres === undefined ? { radiusCells } : undefined;
  if (radiusMetres === undefined || cellSizeMetres === null) return undefined;
  return { radiusCells: radiusMetres / cellSizeMetres };
}

function* readValues(given: readonly number[], { points, neighbours }: WhereQuestion): Computation<Read> {
  const values = Float64Array.from(given);
  const neighbourhood = yield* neighboursOfPlaces(points, neighbours);
  if (!neighbourhood.ok) return neighbourhood;
  const { places } = neighbourhood.value;
  if (places !== values.length) {
    const otherName = neighbours.kind === 'lists' ? 'neighbours.lists' : 'points';
    return refuse({
      code: 'lengths-differ',
      detail: { name: 'values', length: values.length, otherName, otherLength: places },
    });
  }
  return accept({ values, neighbourhood: neighbourhood.value, grid: null, counted: false, pointsOutside: 0 });
}

function* neighboursOfPlaces(
  points: WhereQuestion['points'],
  { kind, radiusMetres, radiusCells, lists }: WhereQuestion['neighbours'],
): Computation<Result<Neighbourhood, WhereRefusal>> {
  if (kind === 'lists') {
    if (lists === undefined) return refuse({ code: 'neighbours-unclear', detail: { reason: 'lists-missing' } });
    return listedNeighbours(lists);
  }
  if (kind === 'queen' || points === undefined || radiusMetres === undefined || radiusCells !== undefined)
    return refuse({ code: 'neighbours-unclear', detail: { reason: 'radius-of-places' } });
  return yield* bandNeighbours(pointsOf(points), radiusMetres);
}

export function pointsOf({ x, y }: NonNullable<WhereQuestion['points']>): Points {
  return { x: Float64Array.from(x), y: Float64Array.from(y) };
}

export function boundsOf([westMetres, southMetres, eastMetres, northMetres]: NonNullable<WhereQuestion['bounds']>) {
  return { westMetres, southMetres, eastMetres, northMetres };
}
