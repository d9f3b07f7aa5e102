import type { Polygon } from '../../../../ground/geo/index.ts';
import { accept, refuse, type Result } from '../../../../ground/result.ts';
import {
  cellAt,
  cellsInside,
  gridAround,
  gridOver,
  pointsInside,
  type CellGrid,
  type EdgeCorrection,
  type KernelDensityInput,
  type Points,
  type WhereRefusal,
} from '../../../../ground/statistics/index.ts';
import { boundsOf, pointsOf } from './read-where.ts';
import type { WhereQuestion } from './question.ts';

interface KdeQuestion {
  readonly points: NonNullable<WhereQuestion['points']>;
  readonly cellSizeMetres: number;
  readonly sigmaMetres: number;
  readonly reachSigmas: number;
  readonly edge: EdgeCorrection;
  readonly bounds?: NonNullable<WhereQuestion['bounds']>;
  readonly studyArea?: readonly (readonly (readonly [number, number])[])[][];
  readonly insideCells?: readonly number[];
}

/** A question's data in the form that the ground computes with. */
export interface KdeRead extends KernelDensityInput {
  readonly pointsOutside: number;
}

/** Lays the grid, and settles which cells and points are in the study area. */
export function readKde(question: KdeQuestion): Result<KdeRead, WhereRefusal> {
  const { bounds, studyArea, insideCells, edge } = question;
  if (studyArea !== undefined && insideCells !== undefined)
    return refuse({
      code: 'data-unclear',
      detail: { reason: 'two-forms', name: 'studyArea', otherName: 'insideCells' },
    });
  // The points' own rectangle ends where they end, and would be taken for the end of what was watched.
  if (bounds === undefined && studyArea === undefined && (edge !== 'none' || insideCells !== undefined))
    return refuse({ code: 'study-area-missing', detail: { edge } });
  const polygons = studyArea?.map(polygonOf);
  const points = pointsOf(question.points);
  const grid = gridOf(question, points, polygons);
  if (!grid.ok) return grid;
  const area = studied(points, grid.value, polygons, insideCells);
  if (!area.ok) return area;
  const { sigmaMetres, reachSigmas } = question;
  return accept({ ...area.value, grid: grid.value, sigmaMetres, reachSigmas, edge });
}

function gridOf(
  { bounds, cellSizeMetres, sigmaMetres, reachSigmas }: KdeQuestion,
  points: Points,
  polygons: readonly Polygon[] | undefined,
): Result<CellGrid, WhereRefusal> {
  if (bounds !== undefined) return gridOver(boundsOf(bounds), cellSizeMetres);
  if (polygons !== undefined) return gridAround(cornersOf(polygons), cellSizeMetres);
  // Wide enough for every event's whole bell, and for the cell beside it that has a share of the event.
  return gridAround(points, cellSizeMetres, Math.ceil((sigmaMetres * reachSigmas) / cellSizeMetres) + 1);
}

function studied(
  points: Points,
  grid: CellGrid,
  polygons: readonly Polygon[] | undefined,
  insideCells: readonly number[] | undefined,
): Result<Pick<KdeRead, 'points' | 'inside' | 'pointsOutside'>, WhereRefusal> {
  const all = points.x.length;
  if (polygons !== undefined) {
    const inside = cellsInside(polygons, grid);
    if (!inside.ok) return inside;
    const within = pointsOn(pointsInside(points, polygons), grid, null);
    return kept(within, all, inside.value);
  }
  if (insideCells === undefined) return kept(pointsOn(points, grid, null), all, null);
  const cells = grid.columns * grid.rows;
  if (insideCells.length !== cells) {
    const detail = {
      name: 'insideCells',
      length: insideCells.length,
      otherName: 'columns x rows',
      otherLength: cells,
    };
    return refuse({ code: 'lengths-differ', detail });
  }
  const inside = Uint8Array.from(insideCells);
  if (!inside.includes(1)) return refuse({ code: 'study-area-empty', detail: { cells } });
  return kept(pointsOn(points, grid, inside), all, inside);
}

function kept(
  points: Points,
  all: number,
  inside: Uint8Array | null,
): Result<Pick<KdeRead, 'points' | 'inside' | 'pointsOutside'>, WhereRefusal> {
  const pointsOutside = all - points.x.length;
  if (points.x.length === 0) return refuse({ code: 'empty-data', detail: { name: 'points' } });
  return accept({ points, inside, pointsOutside });
}

/** The points that lie on the grid, and in its cells that count. */
function pointsOn({ x, y }: Points, grid: CellGrid, inside: Uint8Array | null): Points {
  const counts = (point: number): boolean => {
    const cell = cellAt(grid, x[point], y[point]);
    return cell !== -1 && (inside === null || inside[cell] === 1);
  };
  return { x: x.filter((_, point) => counts(point)), y: y.filter((_, point) => counts(point)) };
}

/** Flat and closed, as the ground has its rings. */
function polygonOf(rings: readonly (readonly (readonly [number, number])[])[]): Polygon {
  return rings.map((ring) => {
    const [first, last] = [ring[0], ring[ring.length - 1]];
    const isClosed = first[0] === last[0] && first[1] === last[1];
    return Float64Array.from([...ring, ...(isClosed ? [] : [first])].flat());
  });
}

function cornersOf(polygons: readonly Polygon[]): Points {
  const corners = polygons.flat().flatMap((ring) => [...ring]);
  return {
    x: Float64Array.from(corners.filter((_, at) => at % 2 === 0)),
    y: Float64Array.from(corners.filter((_, at) => at % 2 === 1)),
  };
}
