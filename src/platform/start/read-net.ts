import { BlockList, isIP } from 'node:net';
import { CannotStart } from './cannot-start.ts';

/** How the server is reached: from this machine alone, or from elsewhere by one address that people use. */
export interface Net {
  readonly host: string;
  /** Scheme and name, like `https://platsbild.example.org`, that people use; undefined when only this machine reaches it. */
  readonly publicUrl: string | undefined;
  /** Addresses and ranges of the proxies whose word about who asks is believed; none unless told. */
  readonly trustedProxies: readonly string[];
  /** How many requests of one session a minute are answered; undefined leaves it to the workspace. */
  readonly requestsPerMinute: number | undefined;
}

export type NetVariable = 'HOST' | 'PUBLIC_URL' | 'TRUST_PROXY' | 'RATE_LIMIT_PER_MINUTE';

/** @throws CannotStart for the first thing that is wrong */
export function readNet(read: (variable: NetVariable) => string | undefined): Net {
  const host = (read('HOST') ?? '127.0.0.1').replace(/^\[(.*)\]$/, '$1').toLowerCase();
  const publicUrl = readPublicUrl(read('PUBLIC_URL'));
  // Without it nobody could tell our own page from another site's, nor a name that a stranger led here.
  if (publicUrl === undefined && !isLoopback(host)) throw new CannotStart('public-url-missing', { host });
  const trustedProxies = readProxies(read('TRUST_PROXY'));
  return { host, publicUrl, trustedProxies, requestsPerMinute: readRate(read('RATE_LIMIT_PER_MINUTE')) };
}

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Only the address of the page itself: what stands after the name would be lost in silence. */
function readPublicUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.parse(value);
  const isBare = url !== null && url.href === `${url.origin}/`;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(bareName(url)));
  if (!isBare || !isSafe) throw new CannotStart('public-url-invalid', { value: withoutPassword(value) });
  return url.origin;
}

/** The name in an address, an IPv6 one without its brackets. */
export function bareName(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

function withoutPassword(value: string): string {
  return value.replace(/\/\/[^/]*@/, '//');
}

/** Never "every proxy" and never a number of them: then anybody could say that they are somebody else. */
function readProxies(value: string | undefined): string[] {
  const ranges = (value ?? '').split(',').map((range) => range.trim());
  const told = ranges.filter((range) => range !== '');
  const wrong = told.find((range) => !isRange(range));
  if (wrong !== undefined) throw new CannotStart('trust-proxy-invalid', { value: wrong });
  return told;
}

function isRange(range: string): boolean {
  const [address, bits, ...more] = range.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  if (bits === undefined) return true;
  if (!/^[1-9]\d{0,2}$/.test(bits)) return false;
  try {
    new BlockList().addSubnet(address, Number(bits), family === 6 ? 'ipv6' : 'ipv4');
    return true;
  } catch {
    return false; // more bits than an address has
  }
}

function readRate(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new CannotStart('rate-limit-invalid', { value });
  return Number(value);
}
