import type { DisclosureWords } from '../domain/words/index.ts';
import { en as n } from './numbers-en.ts';
import { narrowest } from './saying.ts';

const ZEROS = {
  shown: 'Zeros are shown.',
  mayBeHidden: 'Zeros are shown, except where they are needed to protect other numbers.',
  hidden: 'Zeros are hidden like other small numbers.',
};
const TOTAL: Readonly<Record<string, string>> = { row: 'Row total', column: 'Column total', grand: 'Grand total' };

export const disclosureEn: DisclosureWords = {
  purposes: { suppress: 'Which numbers of the table must be hidden so that nobody can work out small groups?' },
  refusals: {
    'table-ragged': ({ rows, columns, cells }) =>
      `The rows differ in length: ${rows} rows and ${columns} columns should make ${Number(rows) * Number(columns)} numbers, but there are ${cells}. Write 0 where there is nobody.`,
    'totals-do-not-add-up': ({ kind, place, given, summed }) =>
      `${TOTAL[String(kind)]} number ${Number(place) + 1} is ${given}, but the numbers make ${summed}. Correct the table: a total that is wrong may give away, or hide, the wrong number.`,
    'outside-the-table': ({ row, column }) =>
      `There is no number to hide in row ${row}, column ${column} (counted from 0). The grand total is always shown.`,
    'whole-table-small': ({ threshold }) =>
      `The whole table is about fewer than ${threshold}. Do not publish it: put several places or years together.`,
    'cannot-be-made-safe': ({ row, column, threshold }) =>
      `The number in row ${Number(row) + 1}, column ${Number(column) + 1} cannot be protected: however much is hidden, a reader can work out that it is small. Put rows or columns together so that fewer numbers are under ${threshold}.`,
  },
  warnings: {
    'totals-hidden': 'Totals are hidden too. Better put rows or columns together if the reader needs the totals.',
    'keep-the-marks':
      'Publish only the table (published), never the marks: they tell which numbers are small. Check other tables about the same people as well.',
  },
  suppress: ({ hidden, bounds, threshold, zeros }) => {
    if (hidden.primary + hidden.secondary === 0) {
      return `No numbers need to be hidden: none is between 1 and ${n.whole(threshold - 1)}. ${ZEROS[zeros]}`;
    }
    if (hidden.primary === 0) {
      return `No number is small. Hidden because it was asked for: ${n.whole(hidden.secondary)}. ${ZEROS[zeros]}`;
    }
    const { low, high } = narrowest(bounds.filter(({ mark }) => mark === 'primary'));
    const closest = `between ${n.whole(low)} and ${n.whole(high)}`;
    return [
      `Numbers under ${n.whole(threshold)}, all hidden: ${n.whole(hidden.primary)}. Numbers hidden besides, so that no small one can be worked out from the totals: ${n.whole(hidden.secondary)}.`,
      `Every hidden number is tried out: the closest a reader can come to a small one is that it is ${closest}.`,
      ZEROS[zeros],
    ].join(' ');
  },
};
