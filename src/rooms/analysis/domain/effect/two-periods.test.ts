import { describe, expect, test } from 'vitest';
import { FORCING_FACTS } from '../../../../ground/statistics/index.ts';
import { answerIn, refusalIn } from '../../../../../test/statistics/ask-in-test.ts';

const ALL_FALSE = Object.fromEntries(FORCING_FACTS.map((fact) => [fact, false]));

describe('the exact test decides', () => {
  test('from 4 to 1: both tests are told, and nothing can be', () => {
    const exact = answerIn('poisson-exact', { counts: [4, 1] });
    const other = answerIn('e-test', { counts: [4, 1] });
    expect((exact.result as { p: number }).p).toBeCloseTo(0.375, 12);
    expect((exact.result as { eTestP: number }).eTestP).toBeCloseTo(0.2402, 4);
    expect((other.result as { p: number }).p).toBeCloseTo(0.2402, 4);
    expect((other.result as { conditionalP: number }).conditionalP).toBeCloseTo(0.375, 12);
    for (const answer of [exact, other]) {
      expect(answer).toMatchObject({ effect: 'cannotTell', forcedBy: ['intervalReachesGoal'] });
      expect(answer.movement).toBeUndefined();
    }
  });

  test('where the E-test alone would have found a change', () => {
    // 20 before, 10 after: E-test 0.069, exact 0.099 and its interval covers 1 at 93 %.
    const answer = answerIn('e-test', { counts: [20, 10], alpha: 0.07 });
    expect((answer.result as { p: number }).p).toBeLessThan(0.07);
    expect(answer).toMatchObject({ effect: 'cannotTell' });
    expect(answer.sentences.sv).toContain('E-testet ensamt räcker inte för att säga att något har förändrats.');
    expect(answer.sentences.en).toContain('The E-test alone is not enough to say that anything has changed.');
    expect(answerIn('e-test', { counts: [20, 10], alpha: 0.05 }).sentences.sv).not.toContain('ensamt räcker inte');
    expect(answerIn('e-test', { counts: [40, 10], alpha: 0.07 }).sentences.sv).not.toContain('ensamt räcker inte');
  });

  test.each([
    // Ten years before and one after: the interval ends below 1, but 11 % of all splits are as unlikely.
    { counts: [32, 0], exposures: [10, 1], onlyThe: 'interval' },
    // The other way round: the p value is below 0.10, the interval holds 1.
    { counts: [3, 4], exposures: [3, 1], onlyThe: 'p' },
  ])('only where its p value and its interval agree: %j', ({ counts: [before, after], exposures, onlyThe }) => {
    const question = { counts: [before, after], exposures, facts: ALL_FALSE };
    const answer = answerIn('poisson-exact', question);
    const { p, interval } = answer.result as { p: number; interval: [number, number] };
    expect(interval[1] < 1 || interval[0] > 1).toBe(onlyThe === 'interval');
    expect(p <= 0.1).toBe(onlyThe === 'p');
    expect(answer).toMatchObject({ effect: 'cannotTell' });
  });
});

describe('the verdict', () => {
  test.each([
    [{ counts: [40, 12] }, 'improved'],
    [{ counts: [12, 40] }, 'worsened'],
    [{ counts: [40, 12], wanted: 'more' }, 'worsened'],
    [{ counts: [900, 910] }, 'noClearChange'],
    [{ counts: [9, 10] }, 'cannotTell'],
    // 8 % more of 900 is 72: more than a goal of 50, less than one of 90.
    [{ counts: [900, 910], goalSize: 50 }, 'cannotTell'],
    [{ counts: [900, 910], goalSize: 90 }, 'noClearChange'],
    [{ counts: [40, 36], exposures: [1, 3] }, 'improved'],
    [{ counts: [0, 9] }, 'worsened'],
    [{ counts: [9, 0] }, 'improved'],
  ])('of %j is %s', (question, effect) => {
    for (const id of ['poisson-exact', 'e-test']) {
      expect(answerIn(id, { ...question, facts: ALL_FALSE })).toMatchObject({ effect });
    }
  });

  test('without events before there is nothing to take a quarter of', () => {
    expect(answerIn('poisson-exact', { counts: [0, 1] })).toMatchObject({
      effect: 'cannotTell',
      forcedBy: ['noGoalSize'],
    });
    expect(answerIn('poisson-exact', { counts: [0, 1], goalSize: 5 })).toMatchObject({
      effect: 'cannotTell',
      forcedBy: ['intervalReachesGoal'],
    });
  });

  test('is forced by what is known', () => {
    const known = { counts: [40, 12], facts: { ...ALL_FALSE, recordingChanged: true } };
    expect(answerIn('poisson-exact', known)).toMatchObject({ effect: 'cannotTell', forcedBy: ['recordingChanged'] });
  });
});

describe('the answer', () => {
  test('holds null for what has no end, since JSON has no infinity', () => {
    const { result } = answerIn('poisson-exact', { counts: [0, 3] });
    expect(result).toMatchObject({ ratio: null, interval: [expect.any(Number), null] });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test('is said in words', () => {
    const { sv, en } = answerIn('poisson-exact', { counts: [12, 1], exposures: [3, 1], facts: ALL_FALSE }).sentences;
    expect(sv).toBe(
      'Före var antalet 12 och efter 1. Det är 0,25 gånger så många (90\u00A0% intervall 0,0119 till 1,39), räknat på lika mycket (3 före och 1 efter). Det exakta testet ger p-värdet 0,207. E-testet, som är mindre försiktigt, ger 0,082. Slutsats: effekten kan inte avgöras. Skäl: osäkerheten är så stor att det kan röra sig om ingen förändring alls eller om en som är stor nog att spela roll. Testet jämför bara platsen med sig själv. Om förändringen hade kommit ändå visar det inte; det gör WDD med en jämförelseplats.',
    );
    expect(en).toContain('over equally much (3 before and 1 after)');
    const open = answerIn('poisson-exact', { counts: [0, 3] }).sentences;
    expect(open.sv).toContain(
      'Hur många gånger fler det blev går inte att säga (90\u00A0% intervall från 0,58 gånger och uppåt).',
    );
    expect(open.en).toContain('cannot be told (90\u00A0% interval from 0.58 times and up)');
  });

  test('says that it knows no comparison place', () => {
    for (const id of ['poisson-exact', 'e-test']) {
      expect(answerIn(id, { counts: [40, 12] }).warnings).toEqual(['no-comparison']);
    }
  });

  test('calls the E-test less careful only where it is', () => {
    // With a short period after, the E-test is the more careful of the two.
    const answer = answerIn('poisson-exact', { counts: [0, 3], exposures: [12, 3] });
    const { p, eTestP } = answer.result as { p: number; eTestP: number };
    expect(eTestP).toBeGreaterThan(p);
    expect(answer.sentences.sv).not.toContain('mindre försiktigt');
    expect(answer.sentences.en).not.toContain('less careful');
  });

  test('of nothing at all is refused, in both languages', () => {
    for (const id of ['poisson-exact', 'e-test']) {
      const { code, sentences } = refusalIn(id, { counts: [0, 0] });
      expect(code).toBe('nothing-happened');
      expect(sentences.sv).toContain('inga händelser');
      expect(sentences.en).toContain('no events');
    }
  });

  test('of too many events names both numbers', () => {
    expect(refusalIn('e-test', { counts: [3, 20_000_000] }).sentences.sv).toContain(
      '20\u202F000\u202F000 händelser är fler än testet tar, 10\u202F000\u202F000.',
    );
  });
});
