import { describe, expect, test } from 'vitest';
import { plainAnswerIn, plainRefusalIn } from '../../../../../test/statistics/ask-in-test.ts';

const ask = (question: object) => plainAnswerIn('proportion', question);

test('says the share with its interval, and both intervals in figures', () => {
  const { result, sentences, warnings, settings } = ask({ successes: 31, total: 148 });
  expect(sentences.sv).toBe('31 av 148 är 20,9 % (90 % intervall 16,0 % till 26,9 %).');
  expect(sentences.en).toBe('31 of 148 is 20.9 % (90 % interval 16.0 % to 26.9 %).');
  expect(result).toMatchObject({ successes: 31, total: 148, effectiveBase: 148 });
  const { interval, wilson } = result as { interval: number[]; wilson: number[] };
  expect(interval).toEqual(wilson);
  expect({ warnings, settings }).toEqual({
    warnings: [],
    settings: { designEffect: 1, interval: 'wilson', alpha: 0.1 },
  });
});

test('says the other interval when asked to', () => {
  const { result, sentences } = ask({ successes: 31, total: 148, interval: 'clopperPearson' });
  const { interval, clopperPearson } = result as { interval: number[]; clopperPearson: number[] };
  expect(interval).toEqual(clopperPearson);
  expect(sentences.sv).toContain('(90 % intervall 15,6 % till 27,2 %)');
});

describe('a design effect', () => {
  test('is said, and warned of when fewer than ten answers are left', () => {
    const found = ask({ successes: 5, total: 24, designEffect: 3 });
    expect(found.sentences.sv).toContain('de 24 svaren är lika säkra som 8 slumpmässigt valda');
    expect(found.warnings).toEqual(['effective-base-under-ten']);
    expect(ask({ successes: 5, total: 24, designEffect: 2 }).warnings).toEqual([]);
  });
});

test('of fewer than ten the count is said instead of a percentage', () => {
  const { code, sentences } = plainRefusalIn('proportion', { successes: 3, total: 7 });
  expect(code).toBe('base-under-ten');
  expect(sentences.sv).toContain('3 av 7');
  expect(sentences.sv).not.toContain('%');
  expect(sentences.en).toContain('3 of 7');
});
