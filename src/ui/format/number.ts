import type { Language } from '../language/language.ts';

const NO_BREAK_SPACE = '\u00a0';
const THIN_NO_BREAK_SPACE = '\u202f';
const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/**
 * A number as a Swedish reader writes it: decimal comma, thin space between thousands, true minus.
 * @param decimals how many digits stand after the comma, always that many
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const text = new Intl.NumberFormat(LOCALES[language], {
    useGrouping: true,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
  return text.replaceAll(/[\u00a0\u2009\u202f]/g, THIN_NO_BREAK_SPACE).replace(/^-/, '\u2212');
}

/** @returns the number and its unit, never broken over two lines: "1 000 m" */
export function withUnit(number: string, unit: string): string {
  return `${number}${NO_BREAK_SPACE}${unit}`;
}

export function formatMetres(metres: number, language: Language): string {
  return withUnit(formatNumber(metres, language), 'm');
}

/**
 * A distance in whole metres; with one decimal when the whole metre would stand on the wrong side of the line.
 * @param lineMetres the distance that decides, e.g. 500
 */
export function formatDistance(metres: number, lineMetres: number, language: Language): string {
  const misleading = metres !== lineMetres && Math.round(metres) === lineMetres;
  return withUnit(formatNumber(metres, language, misleading ? 1 : 0), 'm');
}

/**
 * An area: square metres below a tenth of a hectare, else square kilometres with two figures that count.
 * @returns e.g. "0,016 km²"
 */
export function formatArea(squareMetres: number, language: Language): string {
  if (squareMetres < 1000) return withUnit(formatNumber(squareMetres, language), 'm²');
  const squareKilometres = squareMetres / 1e6;
  const wholeDigits = Math.floor(Math.log10(squareKilometres)) + 1;
  return withUnit(formatNumber(squareKilometres, language, Math.max(0, 2 - wholeDigits)), 'km²');
}

/** @returns degrees with five decimals, about one metre: "58,90512" */
export function formatDegrees(degrees: number, language: Language): string {
  return formatNumber(degrees, language, 5);
}

export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return withUnit(formatNumber(bytes, language), 'B');
  if (bytes < 1e6) return withUnit(formatNumber(bytes / 1000, language), 'kB');
  return withUnit(formatNumber(bytes / 1e6, language, 1), 'MB');
}
