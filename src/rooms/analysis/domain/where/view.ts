import { Type, type Static } from 'typebox';
import { cellCentre } from '../../../../ground/statistics/index.ts';

/** Which cells the figures are about; null where a grid was given without its place or size. */
export const GridFigures = Type.Object(
  {
    westMetres: Type.Union([Type.Number(), Type.Null()]),
    southMetres: Type.Union([Type.Number(), Type.Null()]),
    cellSizeMetres: Type.Union([Type.Number(), Type.Null()]),
    columns: Type.Integer(),
    rows: Type.Integer(),
  },
  {
    description:
      'the cells, the southernmost row first, each row from west to east; where its south-western corner lies',
  },
);
export type GridView = Static<typeof GridFigures>;

/** One figure for each place, in the order of the values; null where it cannot be told. */
export const Told = (description: string) => Type.Array(Type.Union([Type.Number(), Type.Null()]), { description });

/** JSON has no word for what cannot be told. */
export function told(values: Float64Array): (number | null)[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value));
}

/** A place that is pointed out. Column and row count from 0. */
export const PlaceFigures = Type.Object({
  place: Type.Integer({ description: 'its number, from 0, in the order of the values' }),
  column: Type.Union([Type.Integer(), Type.Null()]),
  row: Type.Union([Type.Integer(), Type.Null()]),
  x: Type.Union([Type.Number(), Type.Null()], { description: 'the middle of its cell, metres east' }),
  y: Type.Union([Type.Number(), Type.Null()], { description: 'metres north' }),
  value: Type.Number(),
  z: Type.Number(),
  p: Type.Number({ description: 'two-sided: by permutation where layouts were drawn' }),
});
export type PlaceView = Static<typeof PlaceFigures>;

/** Where a place lies: as much as is known. */
export function placeOf(place: number, grid: GridView | null): Pick<PlaceView, 'place' | 'column' | 'row' | 'x' | 'y'> {
  if (grid === null) return { place, column: null, row: null, x: null, y: null };
  const { westMetres, southMetres, cellSizeMetres, columns, rows } = grid;
  const column = place % columns;
  const row = Math.floor(place / columns);
  if (westMetres === null || southMetres === null || cellSizeMetres === null)
    return { place, column, row, x: null, y: null };
  return { place, column, row, ...cellCentre({ westMetres, southMetres, cellSizeMetres, columns, rows }, place) };
}
