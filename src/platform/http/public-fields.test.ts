import { expect, test } from 'vitest';
import { fieldsBelow, onlyListed } from './public-fields.ts';

const ANSWER = {
  total: 2,
  places: [
    { name: 'Kajen', owner: 'Kommunen', source: { name: 'Lista', id: 7 }, nearest: null },
    { name: 'Torget', owner: 'Polisen', source: { name: 'Lista', id: 8 }, nearest: { name: 'Skolan', pupils: 3 } },
  ],
};

test('listed fields stay, through lists, with all that is below them', () => {
  expect(onlyListed(ANSWER, ['total', 'places.name', 'places.source', 'places.nearest.name'])).toEqual({
    total: 2,
    places: [
      { name: 'Kajen', source: { name: 'Lista', id: 7 }, nearest: null },
      { name: 'Torget', source: { name: 'Lista', id: 8 }, nearest: { name: 'Skolan' } },
    ],
  });
});

test('what nobody has listed is gone, also when the answer is a list or a bare value', () => {
  expect(onlyListed(ANSWER, [])).toEqual({});
  expect(onlyListed([{ secret: 1 }], [])).toEqual([{}]);
  expect(onlyListed('secret', [])).toBeUndefined();
  // A name that begins as a listed one does is another name.
  expect(onlyListed({ nameOfOwner: 'x', name: 'y' }, ['name'])).toEqual({ name: 'y' });
});

test('fields below another', () => {
  expect(fieldsBelow('places', ['name', 'source.name'])).toEqual(['places.name', 'places.source.name']);
});
