import type { RatesRefusal } from './refusals.ts';

/** Under this many, a percentage moves by more than ten points for each person: say the count instead. */
export const LEAST_BASE = 10;

/** A share may be said of this many. @param successes how many of them, for the words that give the count instead */
export function demandBase(successes: number, total: number): RatesRefusal | undefined {
  if (total >= LEAST_BASE) return undefined;
  return { code: 'base-under-ten', detail: { successes, total, least: LEAST_BASE } };
}

/** No more of them than there are. @param place which of several, from 0 */
export function demandWithin(successes: number, total: number, place = 0): RatesRefusal | undefined {
  return successes <= total ? undefined : { code: 'more-than-all', detail: { successes, total, place } };
}

/** How many times the variance of a simple random sample; 1 = such a sample. */
export function demandDesignEffect(value: number): RatesRefusal | undefined {
  if (value > 0 && Number.isFinite(value)) return undefined;
  return { code: 'design-effect-not-positive', detail: { value } };
}

/** Something that rates are said per: people, hours, expected events. Every one above 0. */
export function demandBases(name: string, bases: ArrayLike<number>): RatesRefusal | undefined {
  for (let place = 0; place < bases.length; place++) {
    const value = bases[place];
    if (!(value > 0 && Number.isFinite(value))) return { code: 'base-not-positive', detail: { name, place, value } };
  }
  return undefined;
}
