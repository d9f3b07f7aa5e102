import { expect, test } from 'vitest';
import { fieldsWithValues, sampleInWords } from './sample-words.ts';

const FORMS = [
  { value: 'fsk', label: 'Förskoleklass' },
  { value: 'gr', label: 'Grundskola' },
];

test('columns that no row fills are left out, and the name stands first', () => {
  const sample = [
    { east: 674_900.5, pupils: null, code: '1', name: 'Norra', aliases: '' },
    { east: null, pupils: null, code: '2', name: 'Södra', aliases: '' },
  ];
  expect(fieldsWithValues(sample)).toEqual(['name', 'code', 'east']);
});

test('a field that nobody has ordered stands last', () => {
  expect(fieldsWithValues([{ unheard: 'x', code: '1' }])).toEqual(['code', 'unheard']);
});

test.each([
  ['forms', 'fsk 0, gr 1 2 3 7', 'Förskoleklass, Grundskola 1–3, 7'],
  ['forms', 'gr', 'Grundskola'],
  ['forms', 'preschool', 'Förskola'],
  ['forms', 'okänd 4', 'okänd 4'],
  ['status', 'dormant', 'vilande'],
  ['change', 'added', 'ny'],
  ['name', 'active', 'active'],
  ['north', 6_589_318.835, '6\u202f589\u202f318,8'],
  ['latitude', 59.330_000_49, '59,330000'],
  ['uncertaintyMetres', 20, '20'],
  ['pupils', 1215, '1\u202f215'],
  ['address', null, '–'],
])('%s %s is said as %s', (field, value, said) => {
  expect(sampleInWords(field, value, FORMS, 'sv')).toBe(said);
});
