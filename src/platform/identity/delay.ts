import { isIPv4 } from 'node:net';

/** How failures make the next attempt wait. Never for good: whoever waits may always try again. */
export interface DelayRule {
  /** the failure from which there is a wait */
  readonly from: number;
  readonly firstSeconds: number;
  readonly longestSeconds: number;
  /** without attempts for so long, earlier failures are forgotten */
  readonly forgetSeconds: number;
}

const LONGEST_SECONDS = 15 * 60;
const DAY_SECONDS = 24 * 60 * 60;

/** Of one account, or of one e-mail address without any. */
export const ACCOUNT_DELAY: DelayRule = {
  from: 5,
  firstSeconds: 1,
  longestSeconds: LONGEST_SECONDS,
  forgetSeconds: DAY_SECONDS,
};
/** Of one network address. A whole town hall may share one, so it bears the slips of many. */
export const ADDRESS_DELAY: DelayRule = { ...ACCOUNT_DELAY, from: 20 };

/**
 * How long to wait after a number of failures: nothing at first, then twice as long each time.
 * @returns whole seconds
 */
export function delaySeconds(failures: number, { from, firstSeconds, longestSeconds }: DelayRule): number {
  return failures < from ? 0 : Math.min(firstSeconds * 2 ** (failures - from), longestSeconds);
}

/**
 * What is one sender on the net: an IPv4 address, or the network of an IPv6 one, since whoever has one of those has all
 * of its last 64 bits.
 */
export function senderOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (isIPv4(address)) return address;
  const [head, tail] = address.replace(/%.*$/, '').toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0');
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
