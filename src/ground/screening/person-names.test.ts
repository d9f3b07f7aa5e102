import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { told } from '../../../test/screening/told.ts';
import { NORDIC_FIRST_NAMES, NORDIC_LAST_NAMES } from './swedish-names.ts';
import { OTHER_FIRST_NAMES } from './other-names.ts';

const namesIn = (text: string): string[] => told(text, 'personName').map((line) => line.replace('likely: ', ''));

describe('a name', () => {
  it.each([
    ['Fredrik säljer vid torget.', 'Fredrik'],
    ['Det var Anna-Karin som såg det.', 'Anna-Karin'],
    ['Vi talade med Anna Karin Xylander.', 'Anna Karin Xylander'],
    ['Ulf T. Granström var där', 'Ulf T. Granström'],
    ['anna karlsson och ANNA', 'anna karlsson'],
    ['ANNA KARLSSON', 'ANNA KARLSSON'],
    ['Annas telefon låg där', 'Annas'],
    ['Björn Lindgren stod där', 'Björn Lindgren'],
    ['vi träffade Björn igen', 'Björn'],
    ['Björn säljer', 'Björn'],
    ['Vi såg Omar där', 'Omar'],
    ['Omar stod där', 'Omar'],
    ['Svensson kom', 'Svensson'],
    ['Xerxes Granqvist kom', 'Xerxes Granqvist'],
    ['en kille som heter Zlatko', 'Zlatko'],
    ['Namn: Xena Yang', 'Xena Yang'],
    ['rektor Xena Yang', 'Xena Yang'],
    ['mannen Xerxes', 'Xerxes'],
    ['ett yttrande av Xena Yang om saken', 'Xena Yang'],
    ['Xena Yang säljer', 'Xena Yang'],
    ['ANDRÉA, det vill säga Andréa', 'Andréa'],
    ['det sa Anne-Xena', 'Anne-Xena'],
    ['förslag av Xena Yang (MP)', 'Xena Yang'],
    [
      '\u0410\u043d\u043d\u0430 \u041a\u0430\u0440\u043b\u0441\u0441\u043e\u043d',
      '\u0410\u043d\u043d\u0430 \u041a\u0430\u0440\u043b\u0441\u0441\u043e\u043d',
    ],
    ['Fre\u00addrik sa\u030alde', 'Fre\u00addrik'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

describe('no name of a person', () => {
  it.each([
    'Astrid Lindgrens gata, Olof Palmes gata, Karl Johans torg, Ellen Keys skola',
    'Sankt Eriksplan, S:t Eriksgatan, Sankta Maria, kvarteret Sven',
    'Maria kyrka, Sofia distrikt, Adolf Fredriks kyrkogata',
    'Katarina Södra skola, Anna Norra gymnasiet',
    'Karl XII och Ebba Brahe-skolan',
    'Karlssons Bygg AB, Svenssons bageri',
    'Björn Fredriks skola',
    'Per år kostar det mycket. Hans åsikt. Bo och leva. Stig ned. Max tio. Mark och park. Liv och hälsa.',
    'Mina sidor. August var varm.',
    'I Mark, på Björn, vid Max.',
    'Platsen heter Granviks torg. Gatan heter Storgatan. Projektet heter Trygg i city.',
    'Norra Djurgården, Södra Station, Granviks kommun, Region Granvik',
    'Polisen, Socialtjänsten, Kommunstyrelsen och Trafikverket deltar.',
    'Nytorpsskolan, Mimerskolan, Engelska skolan Upplands Väsby',
    'Ungdomar samlas efter klockan 20. Dag och natt.',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

test('the docstrings tell how many names there are', () => {
  const told = (file: string): number[] => {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8');
    return [...text.matchAll(/(\d+) (?:first|last) names/g)].map(([, count]) => Number(count));
  };
  const count = (list: string): number => new Set(list.trim().split(/\s/)).size;
  expect(told('swedish-names.ts')).toEqual([count(NORDIC_FIRST_NAMES), count(NORDIC_LAST_NAMES)]);
  expect(told('other-names.ts')).toEqual([count(OTHER_FIRST_NAMES)]);
});
