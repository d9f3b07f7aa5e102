import { demandNumbers, firstFault } from '../demands.ts';
import type { SeriesRefusal } from './refusals.ts';

/** The same places over the same periods; some of them got a measure, all from one common start. */
export interface Panel {
  /** what each place is called; no two alike */
  readonly names: readonly string[];
  /** one row a place, one value a period, oldest first: counts, rates or any other number */
  readonly values: readonly Float64Array[];
  readonly treated: readonly boolean[];
  /** where in a row the measure starts: so many periods are the baseline */
  readonly start: number;
}

/** What is wrong with a panel before anything is compared in it. */
export function demandPanel({ names, values, treated, start }: Panel): SeriesRefusal | undefined {
  if (values.length === 0) return { code: 'empty-data', detail: { name: 'units' } };
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  const [first] = values;
  const odd = values.findIndex((row) => row.length !== first.length);
  return firstFault<SeriesRefusal>(
    twice === undefined ? undefined : { code: 'same-place-twice', detail: { name: twice } },
    ...values.map((row, place) => demandNumbers(names[place], row)),
    odd === -1
      ? undefined
      : {
          code: 'unbalanced-panel',
          detail: { name: names[odd], length: values[odd].length, otherName: names[0], otherLength: first.length },
        },
    treated.includes(true) ? undefined : { code: 'no-treated', detail: {} },
    treated.includes(false) ? undefined : { code: 'no-comparison', detail: {} },
    start >= 1 ? undefined : { code: 'no-baseline', detail: { start } },
    start < first.length ? undefined : { code: 'nothing-after', detail: { start, periods: first.length } },
  );
}

/** The mean of some of a row: from one period up to, but not with, another. */
export function meanOf(row: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let period = from; period < to; period++) sum += row[period];
  return sum / (to - from);
}
