import { expect, test } from 'vitest';
import { plainAnswerIn } from '../../../../../test/statistics/ask-in-test.ts';

const PLACES = {
  counts: [61, 14, 9, 12, 3, 2, 5, 17, 11, 8, 13, 35],
  bases: [2140, 1320, 640, 980, 410, 150, 520, 990, 870, 560, 610, 2630],
};
const ask = (question: object) => plainAnswerIn('empirical-bayes', { ...PLACES, ...question });

test('says what the places have in common, how far they are drawn in, and the least sure of them', () => {
  const { sentences, warnings } = ask({ per: 1000 });
  expect(sentences.sv).toBe(
    'Alla 12 platser tillsammans har 16,1 per 1 000. Platsernas egna tal går från 7,32 till 28,5, de utjämnade från 12,4 till 25,7. Ett utjämnat tal bygger till mellan 19 % och 81 % på platsens egna uppgifter; resten är lånat från de andra. Osäkrast är plats nummer 6: 15,6 per 1 000 (90 % intervall 8,02 till 23,5). Talen räcker inte för att ställa platserna i ordning.',
  );
  expect(sentences.en).toContain('Least sure is place number 6: 15.6 per 1,000 (90 % interval 8.02 to 23.5).');
  expect(warnings).toEqual([]);
});

test('rates are per what was asked, and their variance per its square', () => {
  const [one, thousand] = [1, 1000].map((per) => ask({ per, intervals: false }).result) as {
    common: { mean: number; variance: number };
    smoothed: number[];
    intervals: null;
  }[];
  expect(thousand.common.variance / one.common.variance).toBeCloseTo(1e6, 3);
  expect(thousand.smoothed[3] / one.smoothed[3]).toBeCloseTo(1000, 9);
  expect(one.intervals).toBeNull();
});

test('without intervals none is said; by likelihood the rates are others', () => {
  expect(ask({ intervals: false }).sentences.sv).not.toContain('intervall');
  expect(ask({ fit: 'likelihood' }).sentences.sv).not.toBe(ask({}).sentences.sv);
});

test('says so when the places differ no more than by chance', () => {
  const alike = ask({ counts: [4, 7, 10, 5, 8, 13], bases: [40, 75, 98, 52, 77, 131] });
  expect(alike.warnings).toEqual(['places-alike']);
  expect(alike.sentences.sv).toContain('Därför får alla samma utjämnade tal');
});
