/** Numbers as sentences of an analysis say them. */
export interface NumberWords {
  /** a figure with as many decimals as its size carries: 130, 12.4, 0.33 */
  readonly figure: (value: number) => string;
  /** the same, with its sign always said */
  readonly change: (value: number) => string;
  readonly whole: (value: number) => string;
  /** 0.0032, and "under 0.0001" never as 0 */
  readonly p: (value: number) => string;
  /** of a share 0 to 1 */
  readonly percent: (share: number) => string;
}

/** @param below how "less than" is written before a number, such as "under " */
export function numberWords(locale: 'sv-SE' | 'en-GB', below: string): NumberWords {
  const write = (value: number, decimals: number, signed = false): string =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? 'exceptZero' : 'negative',
    })
      .format(value)
      .replace('-', '\u2212');
  return {
    figure: (value) => write(value, decimalsOf(value)),
    change: (value) => write(value, decimalsOf(value), true),
    whole: (value) => write(value, 0),
    p: (value) => (value < 0.0001 ? `${below}${write(0.0001, 4)}` : write(value, value < 0.01 ? 4 : 3)),
    percent: (share) => `${write(share * 100, share * 100 === Math.round(share * 100) ? 0 : 1)}\u00A0%`,
  };
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const size = Math.abs(value);
  if (size >= 100) return 0;
  return size >= 10 ? 1 : size >= 0.1 ? 2 : 4;
}
