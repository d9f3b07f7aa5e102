/** Numbers as sentences of an analysis say them. */
export interface NumberWords {
  /** a figure with as many decimals as its size carries: 130, 12.4, 0.33 */
  readonly figure: (value: number) => string;
  /** the same, with its sign always said */
  readonly change: (value: number) => string;
  readonly whole: (value: number) => string;
  /** 0.0032, and "under 0.0001" never as 0 */
  readonly p: (value: number) => string;
  /** of a share 0 to 1; what is not all or nothing is never written so */
  readonly percent: (share: number) => string;
  /** a difference of shares in percentage points, with its sign and without its unit: +7.1 */
  readonly points: (difference: number) => string;
}

const THIN_NO_BREAK_SPACE = '\u202F';
const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';
/** More decimals than this say nothing to a reader. */
const MOST_DECIMALS = 10;

/** @param below how "less than" is written before a number, such as "under " */
export function numberWords(locale: 'sv-SE' | 'en-GB', below: string): NumberWords {
  const write = (value: number, decimals: number, signed = false): string =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? 'exceptZero' : 'negative',
    })
      .format(value)
      .replaceAll(/[\u00A0\u2009\u202F]/g, THIN_NO_BREAK_SPACE)
      .replace('-', MINUS);
  return {
    figure: (value) => write(value, decimalsOf(value)),
    change: (value) => write(value, decimalsOf(value), true),
    whole: (value) => write(value, 0),
    p: (value) => {
      if (value < 0.0001) return `${below}${write(0.0001, 4)}`;
      // Written out, a p of 1 would read as a thousand in Swedish.
      return write(value, value > 0.9995 ? 0 : value < 0.01 ? 4 : 3);
    },
    percent: (share) => `${write(share * 100, percentDecimals(share * 100))}${NO_BREAK_SPACE}%`,
    points: (difference) => write(difference * 100, 1, true),
  };
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  // The size as it will be written: 9.996 is told as 10.0, not as 10.00.
  const size = Number(Math.abs(value).toPrecision(3));
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  if (size >= 0.1) return 2;
  return size >= 0.001 ? 4 : Math.min(MOST_DECIMALS, 1 - Math.floor(Math.log10(size)));
}

function percentDecimals(percent: number): number {
  if (Math.abs(percent - Math.round(percent)) < 1e-9) return 0;
  const rest = Math.min(percent, 100 - percent);
  return rest >= 0.1 || rest <= 0 ? 1 : Math.min(MOST_DECIMALS, -Math.floor(Math.log10(rest)));
}
