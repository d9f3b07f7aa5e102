const LONGEST = 1000;
// Letters of UTF-8 that were read as windows-1252 and saved again, and the mark of a letter that was lost.
const DAMAGED =
  /[\u00c3\u00c2][\u0080-\u00bf\u2018-\u203a\u20ac\u2122\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc]|\ufffd/;
// Control characters, marks that turn the direction of writing, and marks without width: a name must be what it looks.
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const UNSAFE_BUT_LINES = /[^\P{Cc}\n\r\t]|[\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

export type TextFault = 'text-too-long' | 'text-unsafe' | 'text-damaged';

/**
 * What is wrong with a text that will stand on a screen, or nothing.
 * @param lines 'one-line' for names; 'lines' where a line break or a tab may stand, such as addresses
 */
export function faultInText(text: string, lines: 'one-line' | 'lines' = 'one-line'): TextFault | undefined {
  if (text.length > LONGEST) return 'text-too-long';
  if ((lines === 'one-line' ? UNSAFE : UNSAFE_BUT_LINES).test(text)) return 'text-unsafe';
  return DAMAGED.test(text) ? 'text-damaged' : undefined;
}
