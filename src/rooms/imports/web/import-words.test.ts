import { expect, test } from 'vitest';
import { remedyFor } from './import-words.ts';

const OWN = {
  taken: { what: 'Namnet används av {value}.', remedy: 'Ändra {field}.' },
  unused: { what: 'Kolumner som inte används: {value}.', remedy: '' },
  big: { what: 'Filen är för stor ({value} byte).', remedy: '' },
};

test('value and field are filled in, and the room that owns the rows is asked first', () => {
  const said = remedyFor({ code: 'taken', field: 'name', value: 'P-0001' }, OWN, 'sv');
  expect(said).toEqual({ what: 'Namnet används av P-0001.', remedy: 'Ändra name.' });
});

test('words that every room shares are used where the room has none of its own', () => {
  expect(remedyFor({ code: 'file-empty', field: '', value: null }, OWN, 'en').what).toBe('The file is empty.');
});

test('a sentence without its value still reads', () => {
  expect(remedyFor({ code: 'unused', field: '', value: null }, OWN, 'sv').what).toBe('Kolumner som inte används.');
  expect(remedyFor({ code: 'big', field: '', value: null }, OWN, 'sv').what).toBe('Filen är för stor.');
});

test('a code without words is shown as it is', () => {
  expect(remedyFor({ code: 'never-heard', field: '', value: null }, OWN, 'sv').what).toBe('never-heard');
});
