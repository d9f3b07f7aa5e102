import { expect, test } from 'vitest';
import type { PlaceAnswer } from '../contract.ts';
import { districtsOf, filteredRows } from './overview-rows.ts';

function answer(
  name: string,
  aliases: string[],
  cityDistrict: string | null,
  youthExposed: PlaceAnswer['youthExposed'],
) {
  return { place: { id: name, name, aliases, cityDistrict }, youthExposed } as unknown as PlaceAnswer;
}

const answers = [
  answer('Lykttorget', ['Lyktan', 'Stationstorget'], 'Centrum', 'yes'),
  answer('Ågränd', [], 'Almdalen', 'no'),
  answer('Skutkajen', ['Kajen'], 'Centrum', 'undecided'),
  answer('Mossen', [], null, 'yes'),
];
const named = (filter: Partial<{ words: string; district: string; answer: string }>) =>
  filteredRows(answers, { words: '', district: '', answer: '', ...filter }).map(({ id, matchedAlias }) => [
    id,
    matchedAlias,
  ]);

test('without a filter every place is there, in the order it came', () => {
  expect(named({}).map(([id]) => id)).toEqual(['Lykttorget', 'Ågränd', 'Skutkajen', 'Mossen']);
});

test('words find another name of the place, and say which', () => {
  expect(named({ words: 'station' })).toEqual([['Lykttorget', 'Stationstorget']]);
  expect(named({ words: 'LYKT' })).toEqual([['Lykttorget', undefined]]);
  expect(named({ words: 'å' })).toEqual([['Ågränd', undefined]]);
});

test('district and answer are asked for together', () => {
  expect(named({ district: 'Centrum', answer: 'undecided' })).toEqual([['Skutkajen', undefined]]);
  expect(named({ district: 'Almdalen', answer: 'yes' })).toEqual([]);
});

test('the districts are named once each', () => {
  expect(districtsOf(answers)).toEqual(['Almdalen', 'Centrum']);
});
