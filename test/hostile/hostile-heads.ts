import type { Random } from '../../src/ground/random.ts';
import { pick } from '../mutations/mutation.ts';

type Heads = Readonly<Record<string, string | string[]>>;

const TOKEN = 'A'.repeat(43);

/** Headers that lie, repeat, or are too many. @param cookie of somebody who is signed in */
export function hostileHeads(cookie: string, text: string, random: Random): Heads {
  return pick(HEADS, random)(cookie, text);
}

// What a header can bear at all: the rest never reaches a server of HTTP.
const plain = (text: string) => text.replaceAll(/[^\u0020-\u007e\u00a0-\u00ff]/g, '').slice(0, 7000);

const HEADS: readonly ((cookie: string, text: string) => Heads)[] = [
  (_cookie, text) => ({ host: plain(text) || 'x' }),
  () => ({ host: 'evil.example' }),
  () => ({ host: 'localhost@evil.example' }),
  () => ({ host: '169.254.169.254', 'x-forwarded-host': 'localhost' }),
  () => ({ 'x-forwarded-for': '127.0.0.1, evil', 'x-forwarded-proto': 'javascript', forwarded: 'for=127.0.0.1' }),
  () => ({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }),
  () => ({ origin: 'null' }),
  (cookie) => ({ cookie: `${cookie}; ${cookie}x; platsbild=${TOKEN}` }),
  () => ({ cookie: `platsbild=${TOKEN}` }),
  () => ({ cookie: `platsbild=${'../'.repeat(20)}etc` }),
  () => ({ cookie: `__Host-platsbild=${TOKEN}; __proto__=1; constructor=a` }),
  (cookie) => ({ cookie: `${'a=b; '.repeat(2500)}${cookie}` }),
  (_cookie, text) => ({ cookie: `platsbild=${plain(text).replaceAll(';', '')}` }),
  (_cookie, text) => ({ 'if-match': plain(text), 'if-none-match': `"${plain(text)}",*` }),
  (_cookie, text) => ({ 'idempotency-key': plain(text), 'accept-language': `${plain(text)};q=9` }),
  () => ({ 'accept-language': 'xx;q=9,'.repeat(1000) }),
  () => ({ 'content-type': 'application/json; charset=utf-7' }),
  () => ({ 'content-type': 'application/x-www-form-urlencoded' }),
  () => ({ 'content-type': 'multipart/form-data; boundary=a' }),
  () => ({ 'content-encoding': 'gzip, br, deflate' }),
  () => ({ 'transfer-encoding': 'gzip' }),
  () => ({ expect: '100-continue', range: 'bytes=0-0,-1,9-1' }),
  () => ({ 'x-http-method-override': 'DELETE', 'x-original-url': '/api/v1/members' }),
  () => Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`x-${at}`, 'a'])),
  (_cookie, text) => ({ 'user-agent': plain(text), referer: plain(text), 'screening-confirmed': plain(text) }),
];

/** Ways of asking that no page has. */
export const ODD_METHODS = [
  'HEAD',
  'OPTIONS',
  'PUT',
  'DELETE',
  'PATCH',
  'POST',
  'TRACE',
  'PROPFIND',
  'SEARCH',
] as const;
