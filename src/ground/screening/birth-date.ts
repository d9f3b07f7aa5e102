export type NumberedAs = 'personalIdentityNumber' | 'coordinationNumber';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const COORDINATION = 60;

/**
 * What a number of ten or twelve digits would be by its date: the day of a coordination number is 61 to 91.
 * Organisation numbers have at least 20 where the month stands, and so are neither.
 * @returns undefined when the digits are no day that somebody can be born on
 */
export function kindByDate(digits: string): NumberedAs | undefined {
  const century = digits.length === 12 ? Number(digits.slice(0, 2)) : undefined;
  if (century !== undefined && (century < 18 || century > 20)) return undefined;
  const [year, month, day] = [0, 2, 4].map((from) => Number(digits.slice(-10).slice(from, from + 2)));
  if (month < 1 || month > 12) return undefined;
  const date = day > COORDINATION ? day - COORDINATION : day;
  if (date < 1 || date > lastDay(century, year, month)) return undefined;
  return day > COORDINATION ? 'coordinationNumber' : 'personalIdentityNumber';
}

/** Without a century a year 00 may be 2000, which was a leap year. */
function lastDay(century: number | undefined, year: number, month: number): number {
  if (month !== 2) return DAYS[month - 1];
  const isLeap = year === 0 ? century === undefined || century % 4 === 0 : year % 4 === 0;
  return isLeap ? 29 : 28;
}
