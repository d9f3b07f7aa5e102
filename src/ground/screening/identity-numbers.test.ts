import { describe, expect, it, test } from 'vitest';
import { makeIdentityNumber, makeOrganisationNumber } from '../../../test/screening/identity-number.ts';
import { between, digits, twoDigits } from '../../../test/screening/pick.ts';
import { told } from '../../../test/screening/told.ts';
import { seededRandom } from '../random.ts';
import { kindByDate } from './birth-date.ts';
import { screen } from './index.ts';

// 640823-3234 is the example of SKV 704; the others are made here.
const numbersIn = (text: string): string[] => told(text, 'personalIdentityNumber');

describe('the day of birth', () => {
  it.each([
    ['6402293239', 'personalIdentityNumber'],
    ['6302293239', undefined],
    ['0002290000', 'personalIdentityNumber'],
    ['200002290000', 'personalIdentityNumber'],
    ['190002290000', undefined],
    ['196402290000', 'personalIdentityNumber'],
    ['6404310000', undefined],
    ['6413010000', undefined],
    ['6400010000', undefined],
    ['6408830000', 'coordinationNumber'],
    ['6408910000', 'coordinationNumber'],
    ['6408920000', undefined],
    ['6404910000', undefined],
    ['6408600000', undefined],
    ['216408230000', undefined],
    ['166408230000', undefined],
  ])('%s is that of a %s', (number, kind) => {
    expect(kindByDate(number)).toBe(kind);
  });
});

describe('what is only shaped like one', () => {
  it('is asked about after a dash or a plus: a slip of the pen hides nobody', () => {
    expect(numbersIn('Hon är 640823-3235.')).toEqual(['likely: 640823-3235']);
    expect(numbersIn('Hon är 640823+3235.')).toEqual(['likely: 640823+3235']);
  });

  it('is another number without one', () => {
    expect(numbersIn('Hon är 6408233235 eller 640823 3235.')).toEqual([]);
  });

  it.each([
    'Perioden 2011-01-10 - 2013-08-03, 2020-03-06 - 2013-02-27.',
    'Loggat 2012-09-01 02:31:23.',
    'Perioden 200101-1231.',
    'skolor_20240115-1435.csv',
    'Från 2023-01-01 - 2023-12-31.',
    'Läget är 59.6408233234, 18.12.',
    'Dnr KS 2023/1390-1.',
    'Bankgiro 5050-1055.',
    'Den 14 januari 2026 kl. 18.30.',
    'Antal 12, 14, 16, 18, 20.',
    'Loggat 2024-01-15 08:30:14.',
    'Nr 16408233234 och 6408233234012.',
  ])('%s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('is an organisation number when its third digit is at least 2', () => {
    const random = seededRandom(556);
    for (let round = 0; round < 2000; round++) {
      const number = makeOrganisationNumber(random);
      const texts = [number, number.replace('-', ''), `16${number}`];
      for (const text of texts) expect([text, screen(text, 'freeText').outcome]).toEqual([text, 'clear']);
    }
  });
});

describe('forms that leave room for something else are asked about', () => {
  it.each(['64 08 23 32 34', '640823-\n3234', '640 823 3234', '640823-XXXX', '19640823-****'])('%j', (number) => {
    expect(numbersIn(`Hon har ${number} här`)).toEqual([`likely: ${number}`]);
  });

  it('a day with a possible time, and not one with an impossible', () => {
    expect(numbersIn('2020-05-06 1235')).toEqual(['likely: 2020-05-06 1235']);
    expect(numbersIn('1964-08-23 3234')).toEqual(['certain: 1964-08-23 3234']);
  });
});

test('a number stands at its place among letters, marks and other alphabets', () => {
  expect(numbersIn('Åsa\u200b, \u0430\u0431 pnr640823\u20133234x')).toEqual(['certain: 640823\u20133234']);
});

test('of ten digits by chance few pass, of digits after a point none', () => {
  const random = seededRandom(1390);
  let hits = 0;
  for (let round = 0; round < 20_000; round++) {
    const number = digits(random, 10);
    if (numbersIn(`Nr ${number}`).length > 0) hits++;
    expect(numbersIn(`Läge 59.${number}`)).toEqual([]);
  }
  // One day in about a hundred and twenty and one check digit in ten.
  expect(hits / 20_000).toBeLessThan(0.012);
});

test('dates with a case number are left alone, in thousands', () => {
  const random = seededRandom(2023);
  for (let round = 0; round < 2000; round++) {
    const date = `20${twoDigits(between(random, 10, 29))}-${twoDigits(between(random, 1, 12))}-${twoDigits(between(random, 1, 28))}`;
    const text = `Möte ${date}, dnr KS 20${twoDigits(between(random, 10, 29))}/${digits(random, 4)}, ${digits(random, 3)} 45 Orten`;
    expect([text, numbersIn(text)]).toEqual([text, []]);
  }
});

test('a made number is what it is made as', () => {
  const random = seededRandom(7);
  const kinds = new Set(Array.from({ length: 100 }, () => makeIdentityNumber(random).kind));
  expect(kinds.size).toBe(2);
});
