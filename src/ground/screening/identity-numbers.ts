import { kindByDate } from './birth-date.ts';
import { type DigitGroup, digitGroups, isDigit } from './digit-groups.ts';
import type { Certainty, Finding } from './finding.ts';
import { hasCheckDigit } from './luhn.ts';

const MOST_DIGITS = 12;
/** What may part two groups of one number; a colon or a comma parts a clock or a list. */
const GAP = /^[ \n\-+./_]{1,3}$/;
/** What may part groups that are not those of a date: people break a number up by spaces and dashes. */
const PLAIN_GAP = /^[ -]{1,3}$/;
/** Where a number is parted in the usual forms: after century, year, month and day, counted from the end. */
const USUAL_PLACES = [10, 8, 6, 4];
const FULL_DATE_AFTER = /^[-./]\d{2}[-./]\d{2}(?!\d)/;
const MASKED = /(?<!\d)(?:1[89]|20)?(\d{2})(\d{2})(\d{2}) ?[-+]? ?[xX*]{4}(?![xX*\w])/g;

/**
 * Finds personal identity numbers and coordination numbers in every written form.
 *
 * Certain: a possible day and a right check digit, parted as such numbers are (or digit by digit). Likely: the same,
 * parted in another way, or over a line, or so that it may be a day with a time; a dash or a plus after a possible day
 * but a wrong check digit (a slip of the pen hides nobody); the last four written as xxxx. Not found: digits without a
 * dash that fail the check, since most of those are other numbers; ranges of days such as 200101-1231.
 */
export function findIdentityNumbers(text: string): readonly Finding[] {
  const groups = digitGroups(text);
  const found: Finding[] = [];
  for (let first = 0; first < groups.length; first++) {
    let digits = '';
    for (let last = first; last < groups.length && digits.length < MOST_DIGITS; last++) {
      if (last > first && !GAP.test(groups[last].gap ?? '')) break;
      digits += groups[last].digits;
      if (digits.length !== 10 && digits.length !== 12) continue;
      const finding = judge(text, groups.slice(first, last + 1), digits);
      if (finding !== undefined) found.push(finding);
    }
  }
  return [...found, ...findMasked(text)];
}

function judge(text: string, parts: readonly DigitGroup[], digits: string): Finding | undefined {
  const kind = kindByDate(digits);
  if (kind === undefined) return undefined;
  const start = parts[0].start;
  const end = parts.at(-1)!.end;
  if (isDecimals(text, parts) || isWithinDays(text, start, end)) return undefined;
  const certainty = hasCheckDigit(digits.slice(-10)) ? certaintyOf(parts, digits) : certaintyOfSlip(parts);
  return certainty && { kind, certainty, start, end };
}

/** Ten digits after a decimal point or comma are a coordinate, or a share. */
function isDecimals(text: string, parts: readonly DigitGroup[]): boolean {
  const { start } = parts[0];
  return parts.length === 1 && /[.,]/.test(text[start - 1] ?? '') && isDigit(text, start - 2);
}

/** The middle of 2023-01-10 - 2024-08-03, or the beginning of a time. */
function isWithinDays(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 7);
  if (FULL_DATE_AFTER.test(after) || /^:\d/.test(after)) return true;
  return /^[-./]\d/.test(after) && /^\d[-./]$/.test(text.slice(Math.max(0, start - 2), start));
}

function certaintyOf(parts: readonly DigitGroup[], digits: string): Certainty | undefined {
  const gaps = parts.slice(1).map(({ gap }) => gap ?? '');
  if (parts.length === digits.length) return new Set(gaps.map((gap) => gap.trim())).size <= 2 ? 'certain' : 'likely';
  const places = placesOf(parts);
  const isUsual = places.every((place) => USUAL_PLACES.includes(place));
  if (!isUsual) return gaps.every((gap) => PLAIN_GAP.test(gap)) ? 'likely' : undefined;
  if (gaps.some((gap) => gap.includes('\n'))) return 'likely';
  return mayBeTime(places, gaps, digits) ? 'likely' : 'certain';
}

/** 2024-01-15 0830: parted by dashes within the day and by a space after it, and a possible time. */
function mayBeTime(places: readonly number[], gaps: readonly string[], digits: string): boolean {
  const isTime = Number(digits.slice(-4, -2)) < 24 && Number(digits.slice(-2)) < 60;
  return isTime && places.length === 3 && gaps.at(-1) === ' ' && gaps.slice(0, 2).every((gap) => /^[-./]$/.test(gap));
}

/** 850709-1234 with a wrong last digit, but not a range of days, nor a day with a time as files are named by. */
function certaintyOfSlip(parts: readonly DigitGroup[]): Certainty | undefined {
  const [date, rest] = parts;
  const isShaped = parts.length === 2 && rest.digits.length === 4 && date.digits.length >= 6;
  if (!isShaped || !/^ ?[-+] ?$/.test(rest.gap ?? '')) return undefined;
  const isDayOfYear = kindByDate(`00${rest.digits}0000`) === 'personalIdentityNumber';
  const isTime = Number(rest.digits.slice(0, 2)) < 24 && Number(rest.digits.slice(2)) < 60;
  return isDayOfYear || isTime ? undefined : 'likely';
}

/** Where the parts meet, counted in digits from the end. */
function placesOf(parts: readonly DigitGroup[]): number[] {
  let left = parts.reduce((sum, { digits }) => sum + digits.length, 0);
  return parts.slice(0, -1).map(({ digits }) => (left -= digits.length));
}

function findMasked(text: string): Finding[] {
  const found: Finding[] = [];
  for (const { 0: all, 1: year, 2: month, 3: day, index } of text.matchAll(MASKED)) {
    const kind = kindByDate(`${year}${month}${day}0000`);
    if (kind !== undefined) found.push({ kind, certainty: 'likely', start: index, end: index + all.length });
  }
  return found;
}
