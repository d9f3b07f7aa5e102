import type { Random } from '../../src/ground/random.ts';
import { checkDigitOf } from '../../src/ground/screening/index.ts';
import { between, digits, pick, twoDigits } from './pick.ts';

/** A made-up number in its parts. */
export interface IdentityNumber {
  readonly kind: 'personalIdentityNumber' | 'coordinationNumber';
  /** 18, 19 or 20 */
  readonly century: string;
  readonly year: string;
  readonly month: string;
  /** 61 to 91 in a coordination number */
  readonly day: string;
  readonly last: string;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A number with a possible day and a right check digit. The tax agency's test numbers cannot be had offline, so it is made
 * from the seed; should it be somebody's, that is chance, and nothing is kept.
 */
export function makeIdentityNumber(random: Random): IdentityNumber {
  const kind = random() < 0.8 ? 'personalIdentityNumber' : 'coordinationNumber';
  const century = pick(random, ['18', '19', '19', '19', '20']);
  const year = century === '20' ? between(random, 0, 26) : between(random, 0, 99);
  const month = between(random, 1, 12);
  const isLeap = month === 2 && (year === 0 ? century === '20' : year % 4 === 0);
  const date = between(random, 1, DAYS[month - 1] + (isLeap ? 1 : 0));
  const parts = {
    kind,
    century,
    year: twoDigits(year),
    month: twoDigits(month),
    day: twoDigits(kind === 'coordinationNumber' ? date + 60 : date),
  } as const;
  const birth = String(between(random, 1, 999)).padStart(3, '0');
  return { ...parts, last: `${birth}${checkDigitOf(`${parts.year}${parts.month}${parts.day}${birth}`)}` };
}

type Written = (number: IdentityNumber) => string;
const ten = ({ year, month, day }: IdentityNumber): string => `${year}${month}${day}`;
const twelve = (number: IdentityNumber): string => `${number.century}${ten(number)}`;
const parted =
  (date: string, last: string): Written =>
  ({ century, year, month, day, last: four }) =>
    [`${century}${year}`, month, day].join(date) + last + four;

/** Every way that people and programs write such a number. */
export const WRITTEN_FORMS: Readonly<Record<string, Written>> = {
  'ten digits': (number) => ten(number) + number.last,
  'ten with a dash': (number) => `${ten(number)}-${number.last}`,
  'ten with a plus': (number) => `${ten(number)}+${number.last}`,
  'ten with a space': (number) => `${ten(number)} ${number.last}`,
  'ten with a dash in spaces': (number) => `${ten(number)} - ${number.last}`,
  'ten with a plus in spaces': (number) => `${ten(number)} + ${number.last}`,
  'ten with a no-break space': (number) => `${ten(number)}\u00a0${number.last}`,
  'ten with a thin space': (number) => `${ten(number)}\u2009${number.last}`,
  'ten with an en dash': (number) => `${ten(number)}\u2013${number.last}`,
  'ten with a minus sign': (number) => `${ten(number)}\u2212${number.last}`,
  'ten with a slash': (number) => `${ten(number)}/${number.last}`,
  'ten in groups by spaces': ({ year, month, day, last }) => `${year} ${month} ${day} ${last}`,
  'ten in groups by dashes': ({ year, month, day, last }) => `${year}-${month}-${day}-${last}`,
  'twelve digits': (number) => twelve(number) + number.last,
  'twelve with a dash': (number) => `${twelve(number)}-${number.last}`,
  'twelve with a plus': (number) => `${twelve(number)}+${number.last}`,
  'twelve with a space': (number) => `${twelve(number)} ${number.last}`,
  'twelve with an en dash in spaces': (number) => `${twelve(number)} \u2013 ${number.last}`,
  'twelve in groups by spaces': parted(' ', ' '),
  'twelve in groups by dashes': parted('-', '-'),
  'twelve in groups by points': parted('.', '-'),
  'twelve in groups by slashes': parted('/', '-'),
  'twelve with the century apart': (number) => `${number.century} ${ten(number)}-${number.last}`,
  'digit by digit': (number) => (ten(number) + number.last).split('').join(' '),
  'twelve digit by digit': (number) => (twelve(number) + number.last).split('').join(' '),
  'full width digits': (number) => wide(`${ten(number)}-${number.last}`),
  'a zero-width space within': (number) => `${ten(number)}\u200b-${number.last}`,
  'soft hyphens within': (number) => `${ten(number)}\u00ad${number.last}`,
  'struck through by marks': (number) => (ten(number) + number.last).split('').join('\u0336'),
  'Arabic digits': (number) =>
    (ten(number) + number.last).replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
};

/** Forms that leave room for something else, and so may be asked about instead of refused. */
export const DOUBTFUL_FORMS: Readonly<Record<string, Written>> = {
  'in pairs': (number) => (ten(number) + number.last).replace(/(\d\d)(?=\d)/g, '$1 '),
  'over a line': (number) => `${ten(number)}-\n${number.last}`,
  'parted in odd places': (number) => (ten(number) + number.last).replace(/^(.{3})(.{4})/, '$1 $2 '),
  'a day and what may be a time': ({ century, year, month, day, last }) => `${century}${year}-${month}-${day} ${last}`,
  'the last four hidden': (number) => `${ten(number)}-XXXX`,
};

function wide(text: string): string {
  return text.replace(/[\d-]/g, (mark) => String.fromCodePoint(mark.codePointAt(0)! + 0xfee0));
}

/** The number of an organisation: at least 20 where the month stands. */
export function makeOrganisationNumber(random: Random): string {
  const first = `${pick(random, ['2', '5', '7', '8', '9'])}${digits(random, 1)}${between(random, 20, 99)}${between(random, 10, 99)}`;
  const next = digits(random, 3);
  return `${first}-${next}${checkDigitOf(first + next)}`;
}
