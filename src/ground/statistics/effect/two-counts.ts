import { demandCounts, firstFault } from '../demands.ts';
import type { EffectRefusal } from './refusals.ts';
import type { BeforeAfter } from './wdd-parts.ts';

/** What is more than this is no small count; WDD then answers the same and at once. */
export const MOST_EVENTS = 10_000_000;

/** Two counts of the same thing at the same place. */
export interface TwoCounts {
  /** events, whole numbers 0 to 10 million; not both 0 */
  readonly counts: BeforeAfter;
  /** how long, or of how much, each was counted; > 0; the unit cancels. Default 1 and 1 */
  readonly exposures?: BeforeAfter;
}

export function exposuresOf({ exposures = { before: 1, after: 1 } }: TwoCounts): BeforeAfter {
  return exposures;
}

export function twoCountsFault(asked: TwoCounts): EffectRefusal | undefined {
  const counts = [asked.counts.before, asked.counts.after];
  const exposures = exposuresOf(asked);
  const wrong = [exposures.before, exposures.after].find((value) => !(value > 0 && Number.isFinite(value)));
  const most = Math.max(...counts);
  return firstFault<EffectRefusal>(
    demandCounts('counts', counts),
    wrong === undefined ? undefined : { code: 'weight-not-positive', detail: { name: 'exposures', value: wrong } },
    most > MOST_EVENTS ? { code: 'too-many-events', detail: { count: most, most: MOST_EVENTS } } : undefined,
    counts[0] + counts[1] === 0 ? { code: 'nothing-happened', detail: {} } : undefined,
  );
}
