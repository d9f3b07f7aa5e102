import { describe, expect, test } from 'vitest';
import { plainAnswerIn } from '../../../../../test/statistics/ask-in-test.ts';

const QUESTION = {
  names: ['Lykttorget', 'Spårstigen', 'Klockbacken', 'Hasselgången'],
  counts: [61, 14, 9, 31],
  bases: [2140, 1320, 640, 1980],
  target: 0.0165,
  per: 1000,
};
const ask = (question: object) => plainAnswerIn('funnel', { ...QUESTION, ...question });

test('says the target, who lies outside and with which limits, in the order given and without a ranking', () => {
  const { sentences, result, warnings } = ask({});
  expect(sentences.sv).toBe(
    'Målet är 16,5 per 1 000. 3 av 4 platser ligger innanför 95-procentsgränserna. Över: Lykttorget (28,5; gränser 11,0 till 22,4). Utanför även 99,8-procentsgränserna: Lykttorget. Slumpen ensam sätter i längden högst 0,20 av så många utanför 95-procentsgränserna. En plats utanför är en fråga att undersöka, inte ett omdöme.',
  );
  expect(sentences.en).toContain('Above: Lykttorget (28.5; limits 11.0 to 22.4).');
  expect(result).toMatchObject({ target: 16.5, dispersion: 1, dispersionFound: null });
  expect((result as { values: number[] }).values[1]).toBeCloseTo(10.606, 3);
  expect(warnings).toEqual([]);
  for (const word of ['bäst', 'sämst', 'värst', 'rank', 'worst', 'best']) {
    expect(sentences.sv + sentences.en).not.toContain(word);
  }
});

test('says those below, those without a name, and no more than ten of them', () => {
  const [low] = [ask({ counts: [61, 5, 9, 31], names: undefined })];
  expect(low.sentences.sv).toContain('Över: plats nummer 1 (');
  expect(low.sentences.sv).toContain('Under: plats nummer 2 (');
  const many = plainAnswerIn('funnel', {
    counts: Array.from({ length: 13 }, () => 90),
    bases: Array.from({ length: 13 }, () => 1000),
    target: 0.02,
  });
  expect(many.sentences.sv).toContain('plats nummer 10 (0,0900; gränser 0,0112 till 0,0297) och 3 till.');
  expect(many.sentences.en).toContain('and 3 more.');
  expect(plainAnswerIn('funnel', { counts: [20, 21], bases: [1000, 1020], target: 0.02 }).sentences.en).toContain(
    'All 2 places lie inside the 95 per cent limits.',
  );
});

describe('shares', () => {
  const shares = { kind: 'share', names: ['A', 'B', 'C'], counts: [8, 31, 12], bases: [9, 70, 61], target: 0.4 };
  test('are said in per cent, and not at all of fewer than ten', () => {
    const { sentences, result, warnings } = plainAnswerIn('funnel', shares);
    expect((result as { values: unknown[] }).values[0]).toBeNull();
    expect(sentences.sv).toContain('Målet är 40 %.');
    expect(sentences.sv).toContain('A (8 av 9; gränser');
    expect(sentences.sv).toContain('C (19,7 %; gränser');
    expect(warnings).toEqual(['shares-withheld']);
  });
});

describe('warns', () => {
  const twelve = {
    counts: [20, 31, 17, 25, 22, 28, 19, 24, 30, 21, 26, 23],
    bases: Array.from({ length: 12 }, () => 1200),
    names: undefined,
    target: undefined,
  };
  test('when places differ no more than chance, though it was asked for', () => {
    expect(ask({ ...twelve, overdispersion: 'multiplicative' }).warnings).toEqual(['no-overdispersion']);
    const wide = { ...twelve, counts: [2, 61, 7, 45, 12, 88, 9, 24, 30, 1, 56, 23], overdispersion: 'multiplicative' };
    expect(ask(wide).warnings).toEqual([]);
    expect(ask(wide).sentences.sv).toMatch(/gränserna är därför \d,\d+ gånger så vida/);
  });

  test('when the published upper limit is used, and then makes no promise about chance', () => {
    const { warnings, sentences } = ask({ edges: 'spiegelhalter' });
    expect(warnings).toEqual(['published-edges']);
    expect(sentences.sv).not.toContain('Slumpen ensam');
  });
});
