import { Type, type Static } from 'typebox';

/** A point file with days may be given; where something lies does not depend on them. */
export const PlacedPoints = Type.Object(
  {
    x: Type.Array(Type.Number(), { description: 'metres east' }),
    y: Type.Array(Type.Number(), { description: 'metres north' }),
    days: Type.Optional(Type.Array(Type.Number(), { description: 'not used: the method asks where, not when' })),
  },
  { additionalProperties: false, description: 'points in metres on the plane, such as SWEREF 99 TM' },
);

export const CellSize = Type.Number({ exclusiveMinimum: 0, description: 'side of a cell, metres' });

export const BoundsMetres = Type.Tuple([Type.Number(), Type.Number(), Type.Number(), Type.Number()], {
  description:
    '[west, south, east, north] in metres: the area that was watched. Points outside are left out. Without it, the cells that hold the points, on whole multiples of the cell size',
});

const ValuedGrid = Type.Object(
  {
    columns: Type.Integer({ minimum: 1 }),
    rows: Type.Integer({ minimum: 1 }),
    values: Type.Array(Type.Number(), {
      description: 'columns x rows numbers: the southernmost row first, each row from west to east',
    }),
    cellSizeMetres: Type.Optional(CellSize),
    westMetres: Type.Optional(Type.Number()),
    southMetres: Type.Optional(Type.Number()),
  },
  { additionalProperties: false, description: 'cells that have been counted already' },
);

const Neighbours = Type.Object(
  {
    kind: Type.Union([Type.Literal('queen'), Type.Literal('radius'), Type.Literal('lists')], {
      description:
        'queen: the cells that touch a cell, also by a corner; radius: all within a distance, from middle to middle; lists: as listed',
    }),
    radiusMetres: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
    radiusCells: Type.Optional(Type.Number({ exclusiveMinimum: 0, description: 'for cells, instead of radiusMetres' })),
    lists: Type.Optional(
      Type.Array(Type.Array(Type.Integer({ minimum: 0 })), {
        description: 'of each place, the numbers (from 0) of its neighbours; never its own',
      }),
    ),
  },
  { additionalProperties: false, default: { kind: 'queen' } },
);

/** What a question about where values gather may be asked of: cells, points to be counted into cells, or places with a value. */
export const WHERE_DATA = {
  grid: Type.Optional(ValuedGrid),
  points: Type.Optional(PlacedPoints),
  values: Type.Optional(
    Type.Array(Type.Number(), {
      description: 'one for each point, or for each of the neighbour lists; without it, points are counted into cells',
    }),
  ),
  cellSizeMetres: Type.Optional(CellSize),
  bounds: Type.Optional(BoundsMetres),
  neighbours: Neighbours,
} as const;

/** At least one kind of data. */
export const WHERE_NEEDS = {
  additionalProperties: false,
  anyOf: [{ required: ['grid'] }, { required: ['points'] }, { required: ['values'] }],
} as const;

/** What settles an answer beside its data. */
export const WHERE_SETTINGS = ['neighbours', 'cellSizeMetres', 'bounds'] as const;

const WhereData = Type.Object(WHERE_DATA);
export type WhereQuestion = Static<typeof WhereData>;

/**
 * For measures of each place none unless asked for: a layout of the neighbours does not see the place's own value, and so tells
 * another thing than z does.
 */
export const Permutations = (usual: number) =>
  Type.Integer({
    minimum: 0,
    maximum: 999_999,
    default: usual,
    description:
      'random layouts that permutationP is counted from, such as 9999; 0 = p by the normal distribution alone',
  });

export const FalseShare = Type.Number({
  exclusiveMinimum: 0,
  exclusiveMaximum: 1,
  default: 0.05,
  description: 'of the places picked out, at most this share is expected to be there by chance (false discovery rate)',
});
