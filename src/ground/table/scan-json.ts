import { accept, refuse, type Result } from '../result.ts';
import type { TableFault } from './codes.ts';
import { showValue } from './show-value.ts';

const DEEPEST_LEVELS = 64;

/**
 * Walks a JSON text before it is parsed and refuses what the parser would take without a word: nesting that a later
 * reader could fall over, and a key that stands twice in one object, where the parser keeps the last and forgets the
 * first. Says nothing about whether the text is JSON: that is the parser's to say.
 * @returns how many keys its objects have together
 */
export function scanJson(text: string, deepestLevels = DEEPEST_LEVELS): Result<{ readonly keys: number }, TableFault> {
  const open: (Set<string> | null)[] = [];
  let keyCount = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    if (mark === 0x22) {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys && isKey(text, end)) {
        const key = keyOf(text.slice(at, end));
        if (keys.has(key)) return refuse({ code: 'json-key-repeated', value: showValue(key) });
        keys.add(key);
        keyCount++;
      }
      at = end - 1;
    } else if (mark === 0x7b || mark === 0x5b) {
      open.push(mark === 0x7b ? new Set() : null);
      if (open.length > deepestLevels) return refuse({ code: 'json-too-deep', value: String(deepestLevels) });
    } else if (mark === 0x7d || mark === 0x5d) {
      open.pop();
    }
  }
  return accept({ keys: keyCount });
}

/** The index after the closing quote; the end of the text when there is none. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

function isKey(text: string, after: number): boolean {
  let at = after;
  while (text.charCodeAt(at) <= 0x20) at++;
  return text.charCodeAt(at) === 0x3a;
}

function keyOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch (cause) {
    if (cause instanceof SyntaxError) return quoted; // the parser will refuse it with its place
    throw cause;
  }
}
