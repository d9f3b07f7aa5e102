import { describe, expect, test } from 'vitest';
import { finish } from '../../../../ground/statistics/index.ts';
import { en } from '../../texts/en.ts';
import { sv } from '../../texts/sv.ts';
import { askMethod, type AnalysisAnswer } from '../ask-method.ts';
import { readQuestion } from '../read-question.ts';
import { segmentedMethod } from './segmented.ts';

const BEFORE = [22, 16, 19, 18, 21, 17, 21, 19, 24, 23, 22, 20];
const AFTER = [8, 10, 12, 9, 11, 12, 14, 11, 13];
const QUESTION = { counts: [...BEFORE, ...AFTER], interruption: 12, terms: 'step', trend: false };

function asked(question: object): AnalysisAnswer {
  const read = readQuestion(segmentedMethod, question);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const answer = finish(askMethod(segmentedMethod, read.value, 1, { sv, en }));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

describe('the verdict', () => {
  test('rests on the events avoided: 9 x 242/12 = 181.5 were expected, 100 came', () => {
    const { effect, forcedBy, result } = asked(QUESTION);
    expect(result).toMatchObject({
      eventsAvoided: { expected: expect.closeTo(181.5, 9), estimate: expect.closeTo(81.5, 9) },
    });
    expect({ effect, forcedBy }).toEqual({ effect: 'improved', forcedBy: [] });
    expect(asked({ ...QUESTION, wanted: 'more' }).effect).toBe('worsened');
  });

  test('takes a quarter of what the place had before, over as long a time, where no goal is given', () => {
    // Nothing changed: 23 after, and a quarter of 3 x 30/4 is 5.6; the interval is wider than that.
    const flat = { counts: [7, 8, 6, 9, 8, 7, 8], interruption: 4, terms: 'step', trend: false };
    expect(asked(flat)).toMatchObject({ effect: 'cannotTell', forcedBy: ['intervalReachesGoal'] });
    expect(asked({ ...flat, goalSize: 30 })).toMatchObject({ effect: 'noClearChange', forcedBy: [] });
  });

  test('counts the periods before itself: two of them force "cannot tell", three do not', () => {
    const counts = [40, 42, 11, 9, 12, 8, 10];
    const short = asked({ counts, interruption: 2, terms: 'step', trend: false });
    // By its interval alone it would have been called better.
    expect((short.result as { eventsAvoided: { interval: number[] } }).eventsAvoided.interval[0]).toBeGreaterThan(0);
    expect(short).toMatchObject({ effect: 'cannotTell', forcedBy: ['fewerThanThreeBaselinePeriods'] });
    expect(short.notStated).not.toContain('fewerThanThreeBaselinePeriods');
    const longer = asked({ counts: [41, ...counts], interruption: 3, terms: 'step', trend: false });
    expect(longer).toMatchObject({ effect: 'improved', forcedBy: [] });
    expect(longer.notStated).not.toContain('fewerThanThreeBaselinePeriods');
    // What is stated counts above what is counted: periods may be of another kind than was meant.
    const stated = asked({ ...QUESTION, facts: { fewerThanThreeBaselinePeriods: true } });
    expect(stated).toMatchObject({ effect: 'cannotTell', forcedBy: ['fewerThanThreeBaselinePeriods'] });
  });
});

describe('warns', () => {
  const warned = (question: object): readonly string[] => asked(question).warnings;

  test('when counts scatter more than chance, and not when they do not', () => {
    const fits = [2, 25, 4, 0, 19, 13, 1, 22, 8, 11, 17, 4, 3, 0, 15, 1, 6, 2, 21, 9];
    expect(warned({ counts: fits, interruption: 12, terms: 'step', trend: false })).toContain('overdispersed');
    expect(warned(QUESTION)).not.toContain('overdispersed');
  });

  test('when residuals follow on each other, and says more where the errors already allow for it', () => {
    const waves = Array.from({ length: 60 }, (_, month) => 12 + Math.round(8 * Math.sin(month / 4)));
    const question = { counts: waves, interruption: 40, terms: 'step', trend: false };
    expect(warned(question)).toContain('autocorrelated');
    expect(warned({ ...question, errors: 'wider' })).toContain('autocorrelated-still');
    expect(warned({ ...question, errors: 'wider' })).not.toContain('autocorrelated');
    expect(warned(QUESTION)).not.toContain('autocorrelated');
  });

  test('of few periods, of a long way forward, of no comparison, and of Newey and West in a short series', () => {
    expect(warned(QUESTION)).toEqual(['no-comparison']);
    expect(warned({ ...QUESTION, counts: [...BEFORE, ...AFTER.slice(0, 7)] })).toEqual([
      'few-periods',
      'no-comparison',
    ]);
    expect(warned({ ...QUESTION, interruption: 9, trend: true })).toContain('long-extrapolation');
    expect(warned({ ...QUESTION, errors: 'neweyWest' })).toContain('short-for-newey-west');
    const comparison = { counts: QUESTION.counts.map((count, month) => count + 20 + ((month * 7) % 5)) };
    expect(warned({ ...QUESTION, comparison })).not.toContain('no-comparison');
  });
});

describe('the sentences', () => {
  test('hold the number of events with its interval, the step with its p, and the scatter', () => {
    const { sentences } = asked({ ...QUESTION, terms: 'both', trend: true });
    expect(sentences.sv).toMatch(
      /^Under de 9 perioderna efter åtgärden blev det 113 färre händelser än väntat om serien hade fortsatt som förut, av 213 väntade \(90\s% intervall −199 till −49,5\)\./,
    );
    expect(sentences.sv).toMatch(/Nivån minskade genast med \d+(,\d)?\s% \(.* till .*; p .*\)\./);
    expect(sentences.sv).toMatch(/Utvecklingen per period (minskade|ökade) därefter med/);
    expect(sentences.sv).toMatch(/Antalen varierar 0,\d+ gånger så mycket som slumpen ger\./);
    expect(sentences.en).toMatch(/^In the 9 periods after the measure there were 113 fewer events than expected/);
  });

  test('say "more" of more, and name the comparison place', () => {
    const comparison = { counts: [...AFTER, ...BEFORE].map((count) => count * 3) };
    const { sentences } = asked({ counts: [...AFTER, ...BEFORE], interruption: 9, terms: 'step', trend: false });
    expect(sentences.sv).toContain('fler händelser än väntat');
    const compared = asked({ ...QUESTION, comparison, interruption: 9 });
    expect(compared.sentences.sv).toContain('väntat av serien och jämförelseplatsen');
  });
});

test('a question without an interruption, or with more than a thousand years of months, is not taken', () => {
  expect(readQuestion(segmentedMethod, { counts: [1, 2] })).toMatchObject({ ok: false });
  const long = { counts: Array(12_001).fill(3), interruption: 5 };
  expect(readQuestion(segmentedMethod, long)).toMatchObject({ ok: false, refusal: { field: 'counts' } });
});
