import type { Language } from '../language/language.ts';

const MONTHS: Record<Language, readonly string[]> = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const SHORT_MONTHS: Record<Language, readonly string[]> = {
  sv: ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** @param day "2026-01-14" @returns "14 januari 2026" */
export function formatDate(day: string, language: Language): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return `${date}\u00a0${MONTHS[language][month - 1]} ${year}`;
}

/** @param day "2026-01-14" @returns "onsdag 14 januari 2026" */
export function formatLongDate(day: string, language: Language): string {
  const weekday = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(new Date(`${day}T00:00:00Z`))} ${formatDate(day, language)}`;
}

/** @param day "2026-01-14" @returns "14 jan 2026" */
export function formatShortDate(day: string, language: Language): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return `${date}\u00a0${SHORT_MONTHS[language][month - 1]} ${year}`;
}

/** @param instant UTC, ISO 8601 @returns the day in Stockholm: "2026-01-14" */
export function dayInStockholm(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format(
    new Date(instant),
  );
}

/** @param instant UTC, ISO 8601 @returns "14 januari 2026 kl. 06.10" in Stockholm's time */
export function formatMoment(instant: string, language: Language): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'short' }).format(
    new Date(instant),
  );
  const day = formatDate(dayInStockholm(instant), language);
  return language === 'sv' ? `${day} kl.\u00a0${clock.replace(':', '.')}` : `${day}, ${clock}`;
}
