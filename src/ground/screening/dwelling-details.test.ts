import { describe, expect, it } from 'vitest';
import { told } from '../../../test/screening/told.ts';

describe('what leads to a door', () => {
  it.each([
    ['I lägenhet 1203 festas det.', 'certain: lägenhet 1203'],
    ['Lgh nr 12', 'certain: Lgh nr 12'],
    ['lägenhetsnummer: 1101', 'certain: lägenhetsnummer: 1101'],
    ['Portkoden är 4711.', 'certain: Portkoden är 4711'],
    ['c/o Granström', 'certain: c/o Granström'],
    ['trappuppgång B', 'likely: trappuppgång B'],
    ['Storgatan 12, 3 tr', 'likely: 12, 3 tr'],
    ['han bor på Ringvägen 34', 'likely: bor på Ringvägen 34'],
    ['hemma hos Fredrik', 'likely: hemma hos Fredrik'],
    ['Fredrik på våning 3', 'likely: våning 3'],
  ])('%s', (text, detail) => {
    expect(told(text, 'dwellingDetail')).toEqual([detail]);
  });

  it.each([
    'Utställning på våning 3 i biblioteket.',
    'Huset har 12 lägenheter och 3 uppgångar.',
    'Uppgången i norr är mörk. Uppgång mot torget.',
    'De som bor i Granvik 2023 är nöjda, liksom boende i 300 hus.',
    'Porten har en kod. Hemma hos oss.',
    'Trapporna 14 och 15 ska lagas.',
  ])('not %s', (text) => {
    expect(told(text, 'dwellingDetail')).toEqual([]);
  });
});
