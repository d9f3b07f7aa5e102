import { type DigitGroup, digitGroups } from './digit-groups.ts';
import type { Certainty, Finding } from './finding.ts';
import { AFTER_AN_AMOUNT, BEFORE_A_PHONE } from './swedish-words.ts';

const MOST_GROUPS = 8;
const NEARBY_UNITS = 20;
const GAP = /^(?:[ -]|\) ?| ?\(| ?\)? ?- ?| ?\/ ?)$/;
const MOBILE = /^07[02369]\d{7}$/;
/** Area codes by how many digits they have; every other one has four. @source PTS, the Swedish numbering plan */
const AREAS_OF_THREE = new Set(
  '010 011 013 016 018 019 020 021 023 026 031 033 035 036 040 042 044 046 054 060 063 090 077'.split(' '),
);

/**
 * Finds telephone numbers: Swedish ones with +46, 0046 or 0, mobile and fixed, and foreign ones with a plus. Certain
 * when the form is that of a telephone number, or a word before it says so; likely when digits could be another number.
 * Not found: short numbers such as 112 and 114 14, and foreign ones without a plus.
 */
export function findPhoneNumbers(text: string): readonly Finding[] {
  const groups = digitGroups(text);
  const found: Finding[] = [];
  for (let first = 0; first < groups.length; first++) {
    const parts = partsFrom(text, groups, first);
    const judged = parts && judge(text, parts);
    if (judged === undefined) continue;
    found.push({ kind: 'phoneNumber', ...judged });
    while (first + 1 < groups.length && groups[first + 1].start < judged.end) first++;
  }
  return found;
}

/** The groups that may make one number with the first; undefined where no number can begin. */
function partsFrom(text: string, groups: readonly DigitGroup[], first: number): DigitGroup[] | undefined {
  const start = groups[first];
  const isForeign = text[start.start - 1] === '+';
  if (!isForeign && !start.digits.startsWith('0')) return undefined;
  const before = text.slice(Math.max(0, start.start - 2), start.start);
  if (/^\d[.,:]$/.test(before)) return undefined;
  const parts = [start];
  let digits = start.digits.length;
  for (let at = first + 1; at < groups.length && parts.length < MOST_GROUPS && digits < 15; at++) {
    if (!GAP.test(groups[at].gap ?? '')) break;
    parts.push(groups[at]);
    digits += groups[at].digits.length;
  }
  return parts;
}

interface Judged {
  readonly certainty: Certainty;
  readonly start: number;
  readonly end: number;
}

function judge(text: string, parts: readonly DigitGroup[]): Judged | undefined {
  const start = parts[0].start;
  if (text[start - 1] === '+') return judgeForeign(text, parts);
  if (parts[0].digits.startsWith('0046')) return judgeSwedish(text, parts, '0046');
  for (let count = parts.length; count > 0; count--) {
    const some = parts.slice(0, count);
    const certainty = certaintyOfNational(text, some);
    if (certainty !== undefined) return { certainty, start, end: some.at(-1)!.end };
  }
  return undefined;
}

function judgeForeign(text: string, parts: readonly DigitGroup[]): Judged | undefined {
  if (parts[0].digits.startsWith('46')) return judgeSwedish(text, parts, '46');
  const end = parts.at(-1)!.end;
  const digits = digitsOf(parts).length;
  if (digits < 9 || digits > 15 || AFTER_AN_AMOUNT.test(text.slice(end, end + NEARBY_UNITS))) return undefined;
  return { certainty: 'certain', start: parts[0].start - 1, end };
}

/** With the country's code: seven to nine digits after it, and a 0 in brackets that some write. */
function judgeSwedish(text: string, parts: readonly DigitGroup[], country: string): Judged | undefined {
  for (let count = parts.length; count > 0; count--) {
    const some = parts.slice(0, count);
    const national = digitsOf(some).slice(country.length).replace(/^0/, '');
    if (national.length < 7 || national.length > 9) continue;
    const start = some[0].start - (text[some[0].start - 1] === '+' ? 1 : 0);
    return { certainty: 'certain', start, end: some.at(-1)!.end };
  }
  return undefined;
}

function certaintyOfNational(text: string, parts: readonly DigitGroup[]): Certainty | undefined {
  const digits = digitsOf(parts);
  if (digits.length < 8 || digits.length > 10 || digits.startsWith('00')) return undefined;
  if (MOBILE.test(digits) && beginsAsMobile(parts)) return 'certain';
  if (!partsAreLikeANumber(parts)) return undefined;
  const isTold = BEFORE_A_PHONE.test(
    text.slice(Math.max(0, parts[0].start - NEARBY_UNITS), parts[0].start).toLowerCase(),
  );
  if (parts.length === 1) return isTold ? 'certain' : mayStandAlone(digits) ? 'likely' : undefined;
  if (parts[0].digits !== areaOf(digits)) return isTold ? 'certain' : undefined;
  const mark = parts[1].gap!.trim();
  return mark !== '' || isTold ? 'certain' : 'likely';
}

/** 070-1740605 or 07 01 74 06 05, but not 07-01 of a day. */
function beginsAsMobile([first, ...rest]: readonly DigitGroup[]): boolean {
  return first.digits.length > 2 || rest.every(({ gap }) => gap === ' ');
}

/** 085082931 in one piece, and nothing that says what it is. */
function mayStandAlone(digits: string): boolean {
  return digits.length >= 9 && areaOf(digits) !== undefined;
}

/** One unbroken rest, or pieces of two and three digits: 08-508 293 10. A dash can stand only after the area. */
function partsAreLikeANumber(parts: readonly DigitGroup[]): boolean {
  const rest = parts.slice(1);
  if (rest.length === 1) return rest[0].digits.length >= 5;
  return rest.every(
    ({ digits, gap }, at) => digits.length >= 2 && digits.length <= 3 && (at === 0 || /^[ -]$/.test(gap!)),
  );
}

function areaOf(digits: string): string | undefined {
  if (digits.startsWith('08')) return '08';
  if (AREAS_OF_THREE.has(digits.slice(0, 3)) || MOBILE.test(digits)) return digits.slice(0, 3);
  return /^0[1-69]\d{2}/.test(digits) ? digits.slice(0, 4) : undefined;
}

function digitsOf(parts: readonly DigitGroup[]): string {
  return parts.map(({ digits }) => digits).join('');
}
