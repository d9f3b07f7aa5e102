/** From one day to another, both counted; without an end when `to` is null. Days are `YYYY-MM-DD` in Stockholm. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

export type PeriodRefusal =
  | { readonly code: 'dates-reversed'; readonly from: string; readonly to: string }
  | { readonly code: 'start-date-past'; readonly date: string }
  | { readonly code: 'end-date-past'; readonly date: string };

export function isInForce({ from, to }: Period, day: string): boolean {
  return from <= day && (to === null || day <= to);
}

/** In force on the day or on a later one. */
export function isLeft({ to }: Period, day: string): boolean {
  return to === null || day <= to;
}

export function overlap(a: Period, b: Period): boolean {
  return isLeft(a, b.from) && isLeft(b, a.from);
}

/** Whether all of `inner` lies in `outer`. */
export function holdsPeriod(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));
}

/** Why a period cannot be agreed on today: nothing is given backwards in time. */
export function periodFault({ from, to }: Period, today: string): PeriodRefusal | undefined {
  if (to !== null && to < from) return { code: 'dates-reversed', from, to };
  if (to !== null && to < today) return { code: 'end-date-past', date: to };
  return from < today ? { code: 'start-date-past', date: from } : undefined;
}
