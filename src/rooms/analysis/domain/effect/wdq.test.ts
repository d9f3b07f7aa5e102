import { describe, expect, test } from 'vitest';
import { answerIn, refusalIn } from '../../../../../test/statistics/ask-in-test.ts';

const PAPER = { treated: [207, 110], control: [308, 318], displacementTreated: [178, 157] };

test('is never alone: every answer says that chance is not in it, and names WDD', () => {
  const answer = answerIn('wdq', PAPER);
  expect(answer.warnings).toEqual(['no-uncertainty']);
  expect(answer.sentences.sv).toContain('Läs det bredvid WDD, aldrig ensamt.');
  expect(answer.sentences.en).toContain('Read it beside WDD, never alone.');
  // No interval, so no verdict.
  expect(answer.effect).toBeUndefined();
  expect(answer.movement).toBeUndefined();
});

describe('what it says of the ring', () => {
  test.each([
    [[30, 13], 'i ännu högre grad än platsen', 'even more than the place'],
    [[30, 20], 'även ringen fick det bättre', 'the ring improved too'],
    [[30, 30], 'inget syns ha flyttat', 'nothing is seen to have moved'],
    [[30, 36], 'mindre än platsen vann', 'less than the place gained'],
    [[30, 40], 'lika mycket kan ha flyttat', 'as much may have moved'],
    [[30, 55], 'mer kan ha flyttat', 'more may have moved'],
  ])('%j', (displacementTreated, swedish, english) => {
    // The place fell by 10 against a comparison place that stood still.
    const { sentences } = answerIn('wdq', { treated: [24, 14], control: [16, 16], displacementTreated });
    expect(sentences.sv).toContain(swedish);
    expect(sentences.en).toContain(english);
  });

  test('with the events in it', () => {
    const { sv } = answerIn('wdq', PAPER).sentences;
    expect(sv).toContain('WDQ är 0,26:');
    expect(sv).toContain('97 färre händelser än före');
    expect(sv).toContain('tillsammans 131 färre händelser än väntat');
    // Fewer than expected, though there was one more than before.
    const rose = answerIn('wdq', { treated: [20, 21], control: [20, 40], displacementTreated: [10, 20] });
    expect(rose.sentences.sv).toContain('1 fler händelse än före');
    expect(rose.sentences.en).toContain('there was 1 more event than before');
  });
});

test.each([
  ['target-not-improved', { treated: [20, 30] }, 'Använd WDD i stället'],
  ['comparison-count-zero', { control: [0, 12] }, 'har 0 händelser före och 12 efter'],
])('refuses with %s and says what to do', (code, changes, words) => {
  const refusal = refusalIn('wdq', { ...PAPER, ...changes });
  expect(refusal.code).toBe(code);
  expect(refusal.sentences.sv).toContain(words);
});
