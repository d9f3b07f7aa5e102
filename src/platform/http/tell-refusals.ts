import { systemClock } from '../clock.ts';
import type { Log } from '../log.ts';

// What a page of ours never does, and what somebody does who tries what holds.
const TOLD =
  /^(?:cross-site-request|host-not-allowed|too-many-(?:requests|attempts)|invalid-input|json-[a-z-]+|address-too-long|headers-too-large|upload-[a-z-]+|photo-[a-z-]+)$/;
const PERIOD_MILLISECONDS = 60_000;

/**
 * Tells the log of refusals that may be somebody's attempts: the first of each code at once with its reference, the others
 * of that minute by their number, so that whoever sends thousands does not fill the disk. Never what was sent, nor from where.
 */
export function createRefusalTeller({ line }: Pick<Log, 'line'>): (code: string, reference: string) => void {
  const more = new Map<string, number>();
  const say = (words: string) => line(`${systemClock.now().toISOString()} refused ${words}`);
  const endPeriod = (code: string) => {
    const count = more.get(code) ?? 0;
    more.delete(code);
    if (count > 0) say(`${code} ${count} more within a minute`);
  };
  return (code, reference) => {
    if (!TOLD.test(code)) return;
    const count = more.get(code);
    more.set(code, (count ?? -1) + 1);
    if (count !== undefined) return;
    say(`${code} ${reference}`);
    setTimeout(endPeriod, PERIOD_MILLISECONDS, code).unref();
  };
}
