import { describe, expect, test } from 'vitest';
import { plainAnswerIn, plainRefusalIn } from '../../../../../test/statistics/ask-in-test.ts';

const WAVES = { earlier: { share: 0.27, base: 163 }, later: { share: 0.17, base: 241 } };
const UNBROKEN = { wordingChanged: false, modeChanged: false, populationChanged: false };
const ask = (question: object) => plainAnswerIn('wave-difference', { ...WAVES, ...question });

test('says both waves, the difference with its interval, and what may be concluded', () => {
  const { sentences, warnings } = ask({ breaks: UNBROKEN });
  expect(sentences.sv).toBe(
    'Andelen var 27 % av 163 i den tidigare mätningen och 17 % av 241 i den senare. Skillnaden är −10,0 procentenheter (90 % intervall −17,1 till −3,1; p-värde 0,016). Slutsats: andelen har minskat.',
  );
  expect(sentences.en).toContain(
    'The difference is −10.0 percentage points (90 % interval −17.1 to −3.1; p value 0.016).',
  );
  expect(warnings).toEqual([]);
});

test('never makes up a direction that the interval does not have', () => {
  const { result, sentences } = ask({ later: { share: 0.24, base: 241 }, breaks: UNBROKEN });
  expect(result).toMatchObject({ change: 'cannotTell' });
  expect(sentences.sv).toContain('det går inte att säga om andelen har ökat eller minskat');
  expect(ask({ later: { share: 0.39, base: 241 }, breaks: UNBROKEN }).sentences.sv).toContain('andelen har ökat');
});

test('reads out what nobody has stated', () => {
  expect(ask({}).sentences.sv).toContain(
    'Det här förutsätter att frågan hade samma ord, att frågan ställdes på samma sätt och att samma slags personer fick frågan.',
  );
  expect(ask({ breaks: { ...UNBROKEN, modeChanged: undefined } }).sentences.en).toContain(
    'This takes for granted that the question was put in the same way.',
  );
});

describe('warns', () => {
  test('when the sample stands for more than the place', () => {
    expect(ask({ askedOf: 'district' }).warnings).toEqual(['wider-than-place']);
    expect(ask({ askedOf: 'municipality' }).warnings).toEqual(['wider-than-place']);
    expect(ask({ askedOf: 'place' }).warnings).toEqual([]);
  });

  test('when Wald has few answers on one side', () => {
    const few = { earlier: { share: 0.03, base: 163, designEffect: 1.2 } };
    expect(ask(few).warnings).toEqual(['few-for-wald']);
    expect(ask({ earlier: { share: 0.03, base: 163 } }).warnings).toEqual([]);
    expect(ask({ earlier: { share: 0.27, base: 163, designEffect: 1.2 } }).warnings).toEqual([]);
  });
});

test('a broken series is refused, with what broke it', () => {
  const { code, sentences } = plainRefusalIn('wave-difference', { ...WAVES, breaks: { modeChanged: true } });
  expect(code).toBe('series-broken');
  expect(sentences.sv).toContain('frågan ställdes på ett annat sätt');
  expect(sentences.en).toContain('the question was put in another way');
});
