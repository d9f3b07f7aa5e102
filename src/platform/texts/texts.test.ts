import { expect, test } from 'vitest';
import * as en from './en.ts';
import { fillIn, inSeconds, preferredLanguage, wordFor } from './fill-in.ts';
import * as sv from './sv.ts';

const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

test.each(['startRefusals', 'loginReasons', 'start', 'problems'] as const)(
  '%s says the same in both languages',
  (group) => {
    const swedish: Record<string, string> = sv[group];
    const english: Record<string, string> = en[group];
    expect(Object.keys(english).toSorted()).toEqual(Object.keys(swedish).toSorted());
    for (const [code, text] of Object.entries(swedish)) {
      expect([code, ...blanks(english[code])]).toEqual([code, ...blanks(text)]);
      expect(english[code], code).not.toBe(text);
    }
  },
);

test('every refusal of a start is one line', () => {
  for (const text of [...Object.values(sv.startRefusals), ...Object.values(en.startRefusals)])
    expect(text).not.toContain('\n');
});

test('values go into their blanks, and a missing one is seen', () => {
  expect(fillIn('Porten {port} är upptagen av {holder}.', { port: 3000 })).toBe('Porten 3000 är upptagen av {holder}.');
  expect(wordFor({}, 'nobody-has-said-it')).toBe('nobody-has-said-it');
});

test('a duration has one decimal, written as the language does', () => {
  expect(inSeconds(449, 'sv')).toBe('0,4 s');
  expect(inSeconds(12_340, 'en')).toBe('12.3 s');
});

test.each([
  [undefined, 'sv'],
  ['', 'sv'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,sv;q=0.8', 'en'],
  ['fi, sv-SE;q=0.7, en;q=0.3', 'sv'],
  ['sv;q=0.2,en;q=0.9', 'en'],
  ['en;q=0, de', 'sv'],
  ['*;q=oops', 'sv'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
