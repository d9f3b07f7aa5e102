/** How long a session lives. */
export interface SessionLimits {
  /** without a request */
  readonly idleMinutes: number;
  /** from sign-in, whatever happens */
  readonly longestMinutes: number;
  /** how old the last sign of life may be before it is written anew */
  readonly seenSeconds: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** A working day, and a working week: see docs/decisions/0014-sign-in.md. */
export const SESSION_LIMITS: SessionLimits = { idleMinutes: 12 * HOUR, longestMinutes: 7 * DAY, seenSeconds: 60 };

/** When a session ends that is used now and no more. */
export function sessionExpiry(createdAt: Date, now: Date, limits: SessionLimits): Date {
  return new Date(
    Math.min(minutesAfter(now, limits.idleMinutes).getTime(), minutesAfter(createdAt, limits.longestMinutes).getTime()),
  );
}

export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}
