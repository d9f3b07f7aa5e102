import { Type } from 'typebox';
import { accept } from '../../../../ground/result.ts';
import { SUPPRESSION_MARKS, ZERO_RULES, suppress, type CountTable } from '../../../../ground/statistics/index.ts';
import { defineMethod } from '../method.ts';
import { Count } from '../schema-parts.ts';
import { suppressedView } from './suppressed-view.ts';

const Position = Type.Tuple([Count, Count], {
  description: '[row, column] from 0; totals stand in the row, or the column, after the last',
});

const SuppressQuestion = Type.Object(
  {
    counts: Type.Array(Type.Array(Count, { minItems: 1 }), {
      minItems: 1,
      description: 'rows of counts, without totals; one row, or rows of one number, make a one-way table',
    }),
    rowTotals: Type.Optional(Type.Array(Count, { description: 'checked against the rows' })),
    columnTotals: Type.Optional(Type.Array(Count, { description: 'checked against the columns' })),
    grandTotal: Type.Optional(Type.Integer({ minimum: 0, description: 'checked against everything' })),
    threshold: Type.Integer({ minimum: 2, default: 5, description: 'counts of 1 to this, less one, are hidden' }),
    protectionWidth: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'least distance between the lowest and the highest that a reader can work out; default: threshold',
      }),
    ),
    zeros: Type.Enum([...ZERO_RULES], {
      default: 'shown',
      description: 'shown: always; mayBeHidden: hidden where that covers others; hidden: like other small counts',
    }),
    alsoHidden: Type.Array(Position, {
      default: [],
      description: 'hidden whatever they are, such as in an earlier publication',
    }),
  },
  { additionalProperties: false },
);

const Shown = Type.Union([Count, Type.Null()], { description: 'null = hidden' });
const Mark = Type.Enum([...SUPPRESSION_MARKS]);

/** The same four parts of the table, whatever stands in them. A one-way table has no row and column totals. */
function tableOf<Part extends typeof Shown | typeof Mark>(part: Part, description: string) {
  const totals = Type.Union([Type.Array(part), Type.Null()], { description: 'null in a one-way table' });
  return Type.Object(
    { counts: Type.Array(Type.Array(part)), rowTotals: totals, columnTotals: totals, grandTotal: part },
    { description },
  );
}

const SuppressFigures = Type.Object({
  published: tableOf(Shown, 'may be shown to everybody'),
  marks: tableOf(Mark, 'never publish these: they tell which counts are small'),
  bounds: Type.Array(
    Type.Object({
      row: Count,
      column: Count,
      mark: Mark,
      low: Type.Integer(),
      high: Type.Integer(),
    }),
    { description: 'of each hidden number: what a reader can work out' },
  ),
  hidden: Type.Object({ primary: Count, secondary: Count, totals: Count }),
  safe: Type.Literal(true, { description: 'tried out number by number; anything else is refused' }),
});

export const suppressMethod = defineMethod({
  id: 'suppress',
  group: 'disclosure',
  source:
    'Cox 1995, J. Am. Stat. Assoc. 90:1453-1462; Fischetti & Salazar-González 2001, doi:10.1287/mnsc.47.7.1008.9805',
  input: SuppressQuestion,
  result: SuppressFigures,
  settings: ['threshold', 'protectionWidth', 'zeros', 'alsoHidden'],
  usesChance: false,
  *compute(question) {
    const table = tableFrom(question.counts);
    const { rowTotals, columnTotals, grandTotal, threshold, zeros } = question;
    const found = yield* suppress({
      table,
      ...(rowTotals && { rowTotals: Float64Array.from(rowTotals) }),
      ...(columnTotals && { columnTotals: Float64Array.from(columnTotals) }),
      ...(grandTotal !== undefined && { grandTotal }),
      threshold,
      width: question.protectionWidth ?? threshold,
      zeros,
      alsoHidden: question.alsoHidden.map(([row, column]) => ({ row, column })),
    });
    if (!found.ok) return found;
    const result = suppressedView(found.value, table);
    const { primary, secondary, totals } = result.hidden;
    return accept({
      result,
      warnings: [...(totals > 0 ? ['totals-hidden'] : []), ...(primary + secondary > 0 ? ['keep-the-marks'] : [])],
    });
  },
  say: ({ result }, { threshold, zeros }, words) => words.disclosure.suppress({ ...result, threshold, zeros }),
});

/** Rows of different length make a table whose cells are too few or too many, which the ground refuses. */
function tableFrom(counts: readonly (readonly number[])[]): CountTable {
  return { rows: counts.length, columns: counts[0].length, cells: Float64Array.from(counts.flat()) };
}
