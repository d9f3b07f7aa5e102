import { expect, test } from 'vitest';
import { finish } from '../../../../ground/statistics/index.ts';
import { en } from '../../texts/en.ts';
import { sv } from '../../texts/sv.ts';
import { askMethod } from '../ask-method.ts';
import { readQuestion } from '../read-question.ts';
import { powerSegmentedMethod } from './power-segmented.ts';

const QUESTION = { baselineMean: 9, periodsBefore: 30, periodsAfter: 14, trend: false };

function asked(question: object) {
  const read = readQuestion(powerSegmentedMethod, question);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return finish(askMethod(powerSegmentedMethod, read.value, 1, { sv, en }));
}
function saidOf(question: object): { sv: string; en: string } {
  const answer = asked(question);
  return answer.ok ? answer.value.sentences : answer.refusal.sentences;
}

test('says the least step with the chance it holds for, and repeats every choice', () => {
  const answer = asked(QUESTION);
  if (!answer.ok) throw new Error(answer.refusal.code);
  expect(answer.value.settings).toMatchObject({
    ...QUESTION,
    terms: 'step',
    alpha: 0.1,
    wantedPower: 0.8,
    wanted: 'less',
  });
  expect(answer.value.sentences.sv).toMatch(
    /^Den minsta förändring som upptäcks med 80\s% chans är 25,8\s% färre händelser, med i snitt 9 händelser per period, 30 perioder före och 14 efter \(test på nivån 10\s%\)\. Räkna inte med/,
  );
  expect(answer.value.warnings).toEqual(['independent-periods', 'poisson-planned']);
});

test('says of a plan how often its step is found', () => {
  expect(saidOf({ ...QUESTION, plannedRateRatio: 0.7 }).sv).toMatch(
    /Den förändring ni räknar med, 30\s% färre, upptäcks med 89,\d\s% chans\./,
  );
  expect(saidOf({ ...QUESTION, wanted: 'more', plannedRateRatio: 1.6 }).en).toMatch(
    /60\s% more, is found with a chance of/,
  );
});

test('says of a step below the least not to go on, and without what', () => {
  const { sv: said } = saidOf({ ...QUESTION, plannedRateRatio: 0.9 });
  expect(said).toMatch(
    /^Den förändring ni räknar med \(10\s% färre\) är mindre än den minsta som kan upptäckas \(25,8\s% färre\)/,
  );
  expect(said).toMatch(
    /Chansen att upptäcka den är \d\d(,\d)?\s%, och ni ville ha 80\s%\. Gå inte vidare utan fler perioder/,
  );
  expect(said).toMatch(/behövs i snitt \d\d(,\d)? händelser per period, inte 9\.$/);
});

test('warns of what a slope costs, and no longer of scatter that is planned for', () => {
  const answer = asked({ ...QUESTION, terms: 'both', dispersion: 2.2 });
  expect(answer).toMatchObject({ value: { warnings: ['independent-periods', 'slope-costs'] } });
});
