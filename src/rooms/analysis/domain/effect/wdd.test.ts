import { describe, expect, test } from 'vitest';
import { FORCING_FACTS } from '../../../../ground/statistics/index.ts';
import { answerIn, askIn, refusalIn } from '../../../../../test/statistics/ask-in-test.ts';
import { findMethod } from '../methods.ts';
import { readQuestion } from '../read-question.ts';

const PAPER = {
  treated: [207, 110],
  control: [308, 318],
  displacementTreated: [178, 157],
  displacementControl: [150, 140],
  alpha: 0.05,
};
const HARM = {
  weights: 'Granvik 2025',
  kinds: [
    { name: 'theft', treated: [60, 42], control: [55, 58], weight: 2 },
    { name: 'assault', treated: [22, 9], control: [17, 20], weight: 15 },
  ],
};
const ALL_FALSE = Object.fromEntries(FORCING_FACTS.map((fact) => [fact, false]));

describe('the verdict', () => {
  test('of the paper: better at the place, and no sign that it moved', () => {
    const answer = answerIn('wdd', { ...PAPER, facts: ALL_FALSE });
    expect(answer).toMatchObject({ effect: 'improved', movement: 'noSignOfMovement', forcedBy: [], notStated: [] });
    expect(answer.warnings).toEqual([]);
  });

  test.each([
    ['the place alone', { treated: [20, 10], control: [20, 20] }, undefined],
    [
      'the place and its ring',
      { treated: [20, 10], control: [20, 20], displacementTreated: [30, 20], displacementControl: [30, 30] },
      'cannotTell',
    ],
  ])('of half the events, in %s: at 90 % it cannot be told', (_, counts, movement) => {
    const answer = answerIn('wdd', { ...counts, alpha: 0.1 });
    expect(answer).toMatchObject({ effect: 'cannotTell', forcedBy: ['intervalReachesGoal'] });
    expect(answer.movement).toBe(movement);
    expect(answer.notStated).toEqual(FORCING_FACTS);
  });

  test('measures against a quarter of what was there before, by period and area', () => {
    // 400 events in 4 periods on 2 units of area: 50, and a quarter of it 12.5. The interval reaches 12 and a half or not.
    const steady = { treated: [400, 100], control: [804, 201], timeWeights: [4, 1] };
    const areas = { areaWeights: { treated: 2, control: 4 } };
    const [low, high] = (answerIn('wdd', { ...steady, ...areas }).result as { interval: [number, number] }).interval;
    expect(Math.max(-low, high)).toBeGreaterThan(11);
    expect(Math.max(-low, high)).toBeLessThan(12.5);
    expect(answerIn('wdd', { ...steady, ...areas })).toMatchObject({ effect: 'noClearChange' });
    expect(answerIn('wdd', { ...steady, ...areas, goalSize: 11 })).toMatchObject({ effect: 'cannotTell' });
    // Surer, the interval reaches 13.4: more than a quarter, less than a third.
    const surer = answerIn('wdd', { ...steady, ...areas, alpha: 0.05 });
    const [lowest, highest] = (surer.result as { interval: [number, number] }).interval;
    expect(Math.max(-lowest, highest)).toBeGreaterThan(12.5);
    expect(surer).toMatchObject({ effect: 'cannotTell', forcedBy: ['intervalReachesGoal'] });
  });

  test('without a single event before there is no quarter: only a goal can say what is small', () => {
    const none = { treated: [0, 1], control: [30, 31] };
    expect(answerIn('wdd', none)).toMatchObject({ effect: 'cannotTell', forcedBy: ['noGoalSize'] });
    expect(answerIn('wdd', { ...none, goalSize: 20 })).toMatchObject({ effect: 'noClearChange', forcedBy: [] });
    expect(answerIn('wdd', { treated: [0, 40], control: [30, 31] })).toMatchObject({ effect: 'worsened' });
  });

  test('takes more for better where more is wanted', () => {
    expect(answerIn('wdd', { ...PAPER, wanted: 'more' })).toMatchObject({ effect: 'worsened' });
  });

  test('is not drawn from a comparison that expects less than nothing: a place that halved would seem worse', () => {
    const unlike = { treated: [20, 10], control: [300, 250], facts: ALL_FALSE };
    const figures = answerIn('wdd', unlike).result as { interval: [number, number] };
    expect(figures.interval[0]).toBeGreaterThan(0);
    const answer = answerIn('wdd', unlike);
    expect(answer).toMatchObject({ effect: 'cannotTell', forcedBy: ['noValidComparison'] });
    expect(answer.warnings).toEqual(['comparison-too-unlike']);
    expect(answerIn('wdd', { ...unlike, areaWeights: { control: 15 } }).warnings).toEqual([]);
  });
});

describe('the words', () => {
  test('say what the figures are divided by', () => {
    const areas = { areaWeights: { treated: 1.5, control: 2 } };
    const said = (more: object): string => answerIn('wdd', { ...PAPER, ...more }).sentences.sv;
    expect(said({})).not.toContain('räknat per');
    expect(said(areas)).toContain('Allt är räknat per ytenhet, enligt vikterna.');
    expect(said({ timeWeights: [2, 1], ...areas })).toContain(
      'Allt är räknat per tidsenhet och ytenhet, enligt vikterna.',
    );
    expect(answerIn('wdd', { ...PAPER, timeWeights: [2, 1] }).sentences.en).toContain(
      'per unit of time, by the weights',
    );
  });

  test('say more and fewer, one and many, and as many', () => {
    const said = (after: number): string => answerIn('wdd', { treated: [20, after], control: [20, 20] }).sentences.sv;
    expect(said(20)).toContain('lika många händelser som väntat');
    expect(said(21)).toContain('1 fler händelse än väntat');
    expect(said(17)).toContain('3 färre händelser än väntat');
  });
});

describe('harm', () => {
  test('is counted with its weights, and judged in their unit', () => {
    // Thefts 2 x (-18 - 3), assaults 15 x (-13 - 3).
    const answer = answerIn('wdd', { harm: HARM });
    expect(answer.result).toMatchObject({ estimate: -282, displacement: null });
    // A quarter of 2 x 60 + 15 x 22 = 450 is 112.5.
    const steady = { ...HARM, kinds: [{ treated: [60, 61], control: [55, 56], weight: 3 }] };
    expect(answerIn('wdd', { harm: steady })).toMatchObject({ effect: 'cannotTell' });
    expect(answerIn('wdd', { harm: steady, goalSize: 80 })).toMatchObject({ effect: 'noClearChange' });
  });

  test('is told as harm, and whose weights it is', () => {
    const { sv, en } = answerIn('wdd', { harm: HARM }).sentences;
    expect(sv).toContain('skadan 282 mindre än väntat');
    expect(sv).toContain('vikterna Granvik 2025.');
    expect(en).toContain('the harm was 282 less than expected');
    expect(sv).not.toContain('händelser än');
  });

  test('rests on few events where a few weigh most, though the counts look large', () => {
    const kinds = [
      { treated: [90, 85], control: [88, 90], weight: 1 },
      { treated: [3, 2], control: [2, 3], weight: 400 },
    ];
    expect(answerIn('wdd', { harm: { ...HARM, kinds } }).warnings).toEqual(['small-counts']);
    expect(answerIn('wdd', { harm: { ...HARM, kinds: kinds.slice(0, 1) } }).warnings).toEqual([]);
  });

  test('may have areas, periods and rings as plain counts have', () => {
    const rings = { displacementTreated: [30, 28], displacementControl: [31, 33] };
    const kinds = HARM.kinds.map((kind) => ({ ...kind, ...rings }));
    const answer = answerIn('wdd', { harm: { ...HARM, kinds }, timeWeights: [2, 1], areaWeights: { treated: 1.5 } });
    // Ring: (28 - 15 - (33 - 15.5)) x (2 + 15) = -4.5 x 17.
    expect(answer.result).toMatchObject({ displacement: { estimate: -76.5 } });
    expect(refusalIn('wdd', { harm: { ...HARM, kinds: [kinds[0], HARM.kinds[1]] } }).code).toBe('ring-half-given');
  });
});

describe('the question', () => {
  const method = findMethod('wdd');
  const read = (question: object): unknown => method && readQuestion(method, question);

  test.each([
    [{}, { code: 'question-property-missing', field: 'treated' }],
    [{ treated: [2, 1] }, { code: 'question-property-missing', field: 'control' }],
    [{ harm: { kinds: HARM.kinds } }, { code: 'question-property-missing', field: 'harm/weights' }],
    [{ harm: { ...HARM, kinds: [] } }, { code: 'question-value-wrong', field: 'harm/kinds' }],
    [
      { ...PAPER, harm: HARM },
      { code: 'question-value-wrong', keyword: 'oneOf' },
    ],
    [
      { ...PAPER, alpha: 1 },
      { code: 'question-value-wrong', field: 'alpha' },
    ],
    [
      { ...PAPER, treated: [2.5, 1] },
      { code: 'question-value-wrong', field: 'treated/0' },
    ],
    [
      { ...PAPER, goalSize: 0 },
      { code: 'question-value-wrong', field: 'goalSize' },
    ],
  ])('%j is not taken', (question, refusal) => {
    expect(read(question)).toMatchObject({ ok: false, refusal });
  });

  test('the answer repeats what was chosen, defaults filled in', () => {
    const { alpha, ...counts } = PAPER;
    expect(alpha).toBe(0.05);
    expect(answerIn('wdd', { ...counts, goalSize: 30 }).settings).toEqual({
      alpha: 0.1,
      wanted: 'less',
      goalSize: 30,
      facts: {},
    });
  });

  test('small counts are warned for, in the rings too', () => {
    expect(answerIn('wdd', { treated: [9, 4], control: [8, 8] }).warnings).toEqual(['small-counts']);
    expect(answerIn('wdd', { ...PAPER, displacementControl: [30, 3], displacementTreated: [40, 33] }).warnings).toEqual(
      ['small-counts'],
    );
  });

  test('a refusal says what to do, in both languages', () => {
    const { code, sentences } = refusalIn('wdd', { ...PAPER, displacementControl: undefined });
    expect(code).toBe('ring-half-given');
    expect(sentences.sv).toContain('Ange båda');
    expect(sentences.en).toContain('Give both');
    expect(askIn('wdd', { ...PAPER, displacementControl: [0, 0], displacementTreated: [0, 0] })).toMatchObject({
      refusal: { code: 'nothing-in-ring' },
    });
  });
});
