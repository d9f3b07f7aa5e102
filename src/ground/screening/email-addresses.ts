import type { Finding } from './finding.ts';

const LONGEST_NAME = 64;
const LONGEST_DOMAIN = 255;
const IN_NAME = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}(?![\p{L}\p{N}])/u;
// Written so that no machine shall see it.
const SPELLED_AT = /[([{] ?(?:at|a|@|snabel-?a) ?[)\]}]|(?<= )snabel-?a(?= )/giu;
const SPELLED_NAME = /[\p{L}\p{N}._-]{1,64} ?$/u;
const SPELLED_DOMAIN =
  /^ ?[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[([{] ?(?:dot|punkt) ?[)\]}] ?| (?:dot|punkt) )[\p{L}\p{N}-]{1,63}){1,4}/iu;

/** Finds e-mail addresses, also those written with (at) or "snabel-a". All are certain. */
export function findEmailAddresses(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
    const start = startOfName(text, at);
    if (domain === undefined || start === at) continue;
    found.push({ kind: 'emailAddress', certainty: 'certain', start, end: at + 1 + domain.length });
  }
  for (const { 0: sign, index } of text.matchAll(SPELLED_AT)) {
    const after = index + sign.length;
    const name = SPELLED_NAME.exec(text.slice(Math.max(0, index - LONGEST_NAME - 1), index))?.[0];
    const domain = SPELLED_DOMAIN.exec(text.slice(after, after + LONGEST_DOMAIN))?.[0];
    if (name === undefined || domain === undefined) continue;
    found.push({
      kind: 'emailAddress',
      certainty: 'certain',
      start: index - name.length,
      end: after + domain.length,
    });
  }
  return found;
}

function startOfName(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_NAME && IN_NAME.test(text[start - 1])) start--;
  return start;
}
