import type { CommonRefusalCode, StatisticRefusal } from './refusal.ts';

type Fault = StatisticRefusal<CommonRefusalCode> | undefined;
type Numbers = ArrayLike<number>;

/** The first fault of several demands, or nothing. */
export function firstFault<Refusal>(...faults: readonly (Refusal | undefined)[]): Refusal | undefined {
  return faults.find((fault) => fault !== undefined);
}

/** Something is there, and every number is finite. @param name as the input calls it */
export function demandNumbers(name: string, values: Numbers): Fault {
  if (values.length === 0) return { code: 'empty-data', detail: { name } };
  for (let place = 0; place < values.length; place++) {
    if (!Number.isFinite(values[place])) return { code: 'not-finite', detail: { name, place } };
  }
  return undefined;
}

/** Whole numbers of at least 0. */
export function demandCounts(name: string, values: Numbers): Fault {
  const fault = demandNumbers(name, values);
  if (fault !== undefined) return fault;
  for (let place = 0; place < values.length; place++) {
    const value = values[place];
    if (value < 0 || !Number.isInteger(value)) return { code: 'not-a-count', detail: { name, place, value } };
  }
  return undefined;
}

export function demandSameLength(name: string, values: Numbers, otherName: string, other: Numbers): Fault {
  if (values.length === other.length) return undefined;
  const detail = { name, length: values.length, otherName, otherLength: other.length };
  return { code: 'lengths-differ', detail };
}

/** A share strictly between 0 and 1, such as alpha. */
export function demandShare(name: string, value: number): Fault {
  return value > 0 && value < 1 ? undefined : { code: 'share-out-of-range', detail: { name, value } };
}
