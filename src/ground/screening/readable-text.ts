/** A text as its reader sees it, with the way back to how it was written. */
export interface ReadableText {
  readonly text: string;
  /** Where the letter at `at` begins in the text as it was written. */
  readonly startOf: (at: number) => number;
  /** The first unit after the letter at `at` in the text as it was written. */
  readonly endOf: (at: number) => number;
}

const IN_NEED = /[^\n\x20-\x7e\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/;
// Marks without width, soft hyphens, marks that turn the direction of writing, variation selectors and tags.
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
const MARK = /\p{M}/u;
const MARKS = /\p{M}/gu;
const SPACE = /[\s\p{Zs}]/u;
const LINE = /[\n\r\u0085\u2028\u2029]/;
const DASH = /[\p{Pd}\u2212\u2043\u02d7]/u;
const DIGIT = /^\p{Nd}$/u;
/** More marks than this on one letter are no spelling of any language. */
const MOST_MARKS = 4;
/** What one letter may unfold to: a fraction or a ligature, not a whole line of Arabic. */
const MOST_UNFOLDED = 4;

/**
 * Makes a text plain: letters composed, full width and ligatures undone, digits of every script as 0 to 9, one kind of
 * space and dash, and nothing that does not show. One pass, so the work grows as the text.
 */
export function makeReadable(written: string): ReadableText {
  if (!IN_NEED.test(written)) return { text: written, startOf: (at) => at, endOf: (at) => at + 1 };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < written.length;) {
    const end = endOfLetter(written, at);
    const plain = plainLetter(written.slice(at, Math.min(end, at + 2 + MOST_MARKS)));
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text: parts.join(''), startOf: (at) => starts[at], endOf: (at) => ends[at] };
}

/** A letter with the marks that stand on it. */
function endOfLetter(written: string, start: number): number {
  let end = start + widthAt(written, start);
  while (end < written.length && MARK.test(letterAt(written, end))) end += widthAt(written, end);
  return end;
}

function letterAt(written: string, at: number): string {
  return written.slice(at, at + widthAt(written, at));
}

function widthAt(written: string, at: number): 1 | 2 {
  const unit = written.charCodeAt(at);
  const next = written.charCodeAt(at + 1);
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

function plainLetter(cluster: string): string {
  const first = letterAt(cluster, 0);
  if (UNSEEN.test(first)) return '';
  if (LINE.test(first)) return '\n';
  if (SPACE.test(first)) return ' ';
  if (DASH.test(first)) return '-';
  const unfolded = cluster.normalize('NFKC').replace(MARKS, '');
  return unfolded.length > MOST_UNFOLDED ? first : plainDigits(unfolded);
}

function plainDigits(letters: string): string {
  if (DIGIT.test(letters)) return digitOf(letters.codePointAt(0)!);
  // What one letter unfolds to, such as a fraction, may hold a space or a dash of its own.
  return letters.length > 1 ? letters.replace(/\s/g, ' ').replace(/\p{Pd}/gu, '-') : letters;
}

/** Digits of a script stand in a row of ten, so a digit is worth the digits before it. */
function digitOf(codePoint: number): string {
  let worth = 0;
  while (worth < 9 && DIGIT.test(String.fromCodePoint(codePoint - worth - 1))) worth++;
  return String(worth);
}
