import { describe, expect, it } from 'vitest';
import { told } from '../../../test/screening/told.ts';

const phonesIn = (text: string): string[] => told(text, 'phoneNumber');

describe('a telephone number', () => {
  it.each([
    ['Ring 070-174 06 05 nu', 'certain: 070-174 06 05'],
    ['0701740605', 'certain: 0701740605'],
    ['070 1740 605', 'certain: 070 1740 605'],
    ['+46 70 174 06 05', 'certain: +46 70 174 06 05'],
    ['+46(0)70-1740605', 'certain: +46(0)70-1740605'],
    ['0046 70 174 06 05', 'certain: 0046 70 174 06 05'],
    ['+46850829310.', 'certain: +46850829310'],
    ['08-508 293 10, 2 tr', 'certain: 08-508 293 10'],
    ['(08) 508 293 10', 'certain: 08) 508 293 10'],
    ['08/508 293 10', 'certain: 08/508 293 10'],
    ['031-365 00 00', 'certain: 031-365 00 00'],
    ['0500-49 80 00', 'certain: 0500-49 80 00'],
    ['tfn 08 508 293 10', 'certain: 08 508 293 10'],
    ['08 508 293 10', 'likely: 08 508 293 10'],
    ['085082931', 'likely: 085082931'],
    ['tel: 085082931', 'certain: 085082931'],
    ['+47 22 12 34 56 7', 'certain: +47 22 12 34 56 7'],
    ['\uff10\uff17\uff10\u20111740605', 'certain: \uff10\uff17\uff10\u20111740605'],
  ])('%s', (text, phone) => {
    expect(phonesIn(text)).toEqual([phone]);
  });

  it('one after the other', () => {
    expect(phonesIn('070-174 06 05/08-508 293 10')).toHaveLength(2);
  });
});

describe('no telephone number', () => {
  it.each([
    'Ring 112 eller 114 14.',
    'Öppet 08-16 och 09-15 2023.',
    '163 70 Spånga',
    'Ökning med +1 250 000 kr, +123 456 789 kr',
    'Läge 18.0701740605, 59,0850829310',
    'Kommun 0180, enhet 10017830',
    'Dnr KS 2023/1390-1, 0123-4567',
    'Den 2024-01-05 08:30',
    'OCR 1234567890123456',
    'Perioden 2010-07-23 - 2011-02-04.',
  ])('%s', (text) => {
    expect(phonesIn(text)).toEqual([]);
  });
});
