import { describe, expect, it, test } from 'vitest';
import { lookAt, withoutFinding, wordsOf } from './looked.ts';

const NOBODY = new Set<string>();

describe('looking at a text', () => {
  it('parts what cannot be saved, what is asked and what is helped with', () => {
    const looked = lookAt('Fredrik ringde 070-174 06 05 om SIG', 'freeText', NOBODY);
    expect(looked.certain.map(({ kind }) => kind)).toEqual(['phoneNumber']);
    expect(looked.asked.map(({ kind }) => kind)).toEqual(['personName']);
    expect(looked.help.map(({ kind }) => kind)).toEqual(['personWord']);
    expect(looked.letStand).toEqual([]);
  });

  it('does not ask again about words that were let stand, but about others', () => {
    const text = 'Fredrik och Sofia';
    const [fredrik, sofia] = lookAt(text, 'freeText', NOBODY).asked;
    const letStand = new Set([wordsOf(text, sofia)]);
    const later = 'SOFIA, nej Sofia, och Fredrik';
    const { asked, letStand: kinds } = lookAt(later, 'freeText', letStand);
    expect(asked.map(({ start, end }) => later.slice(start, end))).toEqual(['Fredrik']);
    expect(kinds).toEqual(['personName']);
    expect(wordsOf(text, fredrik)).toBe('personName: fredrik');
  });

  it('searches a name of a place for numbers only', () => {
    expect(lookAt('Fredriks torg', 'controlledName', NOBODY).asked).toEqual([]);
    expect(lookAt('640823-3234', 'controlledName', NOBODY).certain).toHaveLength(1);
  });
});

test.each([
  ['Vi såg Fredrik där', 7, 14, 'Vi såg där'],
  ['Fredrik där', 0, 7, 'där'],
  ['Vi såg Fredrik', 7, 14, 'Vi såg '],
  ['(Fredrik) där', 1, 8, '() där'],
])('taking words out of %j', (text, start, end, rest) => {
  expect(withoutFinding(text, { kind: 'personName', certainty: 'likely', start, end })).toBe(rest);
});
