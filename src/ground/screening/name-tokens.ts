/** A word of a text, as the search for names sees it. */
export interface NameToken {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly form: 'small' | 'capital' | 'shouted';
  /** what stands between the word before and this one, cut to a few units */
  readonly gap: string;
  readonly startsSentence: boolean;
}

const WORD = /\p{L}(?:[\p{L}'\u2019-]{0,60}\p{L})?/gu;
const LONGEST_GAP = 6;
const ENDS_SENTENCE = /[.!?:\n"\u201d\u2022]/;

/** Every word of a text, in one pass. */
export function nameTokens(text: string): readonly NameToken[] {
  const tokens: NameToken[] = [];
  let before = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = text.slice(Math.max(before, index - LONGEST_GAP), index);
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      start: index,
      end: index + word.length,
      form: formOf(word),
      gap,
      startsSentence: tokens.length === 0 || ENDS_SENTENCE.test(gap),
    });
    before = index + word.length;
  }
  return tokens;
}

function formOf(word: string): NameToken['form'] {
  if (!/^\p{Lu}/u.test(word)) return 'small';
  return word.length > 1 && !/\p{Ll}/u.test(word) ? 'shouted' : 'capital';
}
