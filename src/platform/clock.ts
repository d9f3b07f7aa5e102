/** A day in Europe/Stockholm, `YYYY-MM-DD`. */
export type CivilDate = string;

/** The only source of now. */
export interface Clock {
  /** This moment, in UTC. */
  now(): Date;
  /** The day it is in Europe/Stockholm. */
  today(): CivilDate;
}

// The Swedish locale writes a date as YYYY-MM-DD.
const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The day in Europe/Stockholm at a moment. */
export function civilDateOf(moment: Date): CivilDate {
  return STOCKHOLM.format(moment);
}

export const systemClock: Clock = { now: () => new Date(), today: () => civilDateOf(new Date()) };

/** A clock that stands still, for tests and for worlds that must come out the same every time. */
export function stoppedClock(at: string): Clock {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) throw new RangeError(`Not a moment: ${at}`);
  return { now: () => new Date(moment), today: () => civilDateOf(moment) };
}
