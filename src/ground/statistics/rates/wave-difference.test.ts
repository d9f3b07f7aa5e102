import { describe, expect, test } from 'vitest';
import { normalAbove, normalTwoSided } from '../numbers/normal.ts';
import { SERIES_BREAKS, waveDifference, type SurveyWave, type WaveDifference } from './wave-difference.ts';

const TWO_ERRORS = 2 * normalAbove(2);
const NO_BREAK = { wordingChanged: false, modeChanged: false, populationChanged: false };

type Question = Parameters<typeof waveDifference>[0];

function wave(share: number, base: number, designEffect = 1): SurveyWave {
  return { share, base, designEffect };
}
function question(earlier: SurveyWave, later: SurveyWave, more: Partial<Question> = {}): Question {
  return { earlier, later, breaks: NO_BREAK, alpha: 0.1, ...more };
}
function differenceOf(...asked: Parameters<typeof question>): WaveDifference {
  const found = waveDifference(question(...asked));
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}
function refusalOf(...asked: Parameters<typeof question>): unknown {
  const found = waveDifference(question(...asked));
  return found.ok ? found.value : found.refusal;
}

describe('by hand', () => {
  test('Newcombe at two standard errors: 4 of 16, then 12 of 16', () => {
    // The waves' own intervals are 0.1 to 0.5 and 0.5 to 0.9. Down: sqrt(0.25^2 + 0.25^2); up: sqrt(0.15^2 + 0.15^2).
    const { estimate, interval, method, change } = differenceOf(wave(0.25, 16), wave(0.75, 16), { alpha: TWO_ERRORS });
    expect(estimate).toBe(0.5);
    expect(interval[0]).toBeCloseTo(0.5 - 0.25 * Math.SQRT2, 12);
    expect(interval[1]).toBeCloseTo(0.5 + 0.15 * Math.SQRT2, 12);
    expect({ method, change }).toEqual({ method: 'newcombe', change: 'rose' });
  });

  test('the score test: 0.25 of 16 and 0.75 of 16 are 0.5 together, so z = 0.5 / sqrt(0.25 (1/16 + 1/16))', () => {
    expect(differenceOf(wave(0.25, 16), wave(0.75, 16)).p).toBeCloseTo(normalTwoSided(Math.sqrt(8)), 13);
  });

  test('Wald with design effects: 0.2 x 0.8 x 2 / 100 + 0.5 x 0.5 / 500 = 0.0037', () => {
    const { interval, method, p } = differenceOf(wave(0.2, 100, 2), wave(0.5, 500), { alpha: TWO_ERRORS });
    expect(interval[0]).toBeCloseTo(0.3 - 2 * Math.sqrt(0.0037), 12);
    expect(interval[1]).toBeCloseTo(0.3 + 2 * Math.sqrt(0.0037), 12);
    expect(p).toBeCloseTo(normalTwoSided(0.3 / Math.sqrt(0.0037)), 13);
    expect(method).toBe('wald');
  });
});

test('the waves turned round give the same with the other sign', () => {
  for (const design of [1, 1.8]) {
    const [first, second] = [wave(0.31, 212, design), wave(0.22, 455)];
    const [there, back] = [differenceOf(first, second), differenceOf(second, first)];
    expect(back.estimate).toBeCloseTo(-there.estimate, 13);
    expect(back.interval[0]).toBeCloseTo(-there.interval[1], 13);
    expect(back.p).toBeCloseTo(there.p, 13);
    expect([there.change, back.change]).toEqual(['fell', 'rose']);
  }
});

test('a larger design effect makes it less sure, until nothing can be told', () => {
  const [sure, unsure] = [1.01, 9].map((design) => differenceOf(wave(0.3, 300, design), wave(0.22, 280)));
  expect(sure.change).toBe('fell');
  expect(unsure.change).toBe('cannotTell');
  expect(unsure.p).toBeGreaterThan(sure.p);
});

test('equal shares: no difference, and p is 1 even where everybody answered alike', () => {
  expect(differenceOf(wave(0.4, 50), wave(0.4, 170))).toMatchObject({ estimate: 0, p: 1, change: 'cannotTell' });
  expect(differenceOf(wave(0, 50), wave(0, 170))).toMatchObject({ estimate: 0, p: 1, change: 'cannotTell' });
});

test('a difference never reaches beyond everybody', () => {
  const { interval } = differenceOf(wave(0.06, 10, 4), wave(0.95, 11, 4));
  expect(interval[1]).toBe(1);
  expect(interval[0]).toBeGreaterThan(0);
});

describe('a break in the series', () => {
  const [earlier, later] = [wave(0.27, 163), wave(0.17, 241)];
  test.each(SERIES_BREAKS)(
    '%s: refused when it is true, told when it is not stated, quiet when it is false',
    (kind) => {
      // Unguarded, the wave after the break would have been called a fall.
      expect(differenceOf(earlier, later, { breaks: { ...NO_BREAK, [kind]: undefined } })).toMatchObject({
        change: 'fell',
        notStated: [kind],
      });
      expect(refusalOf(earlier, later, { breaks: { ...NO_BREAK, [kind]: true } })).toEqual({
        code: 'series-broken',
        detail: { break: kind },
      });
      expect(differenceOf(earlier, later).notStated).toEqual([]);
    },
  );

  test('nothing stated is all told', () => {
    expect(differenceOf(earlier, later, { breaks: {} }).notStated).toEqual(SERIES_BREAKS);
  });
});

describe('refuses', () => {
  test('everybody alike in both waves with a design effect: Wald would have been certain of a difference of exactly 1', () => {
    const variance = (share: number, base: number): number => (share * (1 - share)) / base;
    expect(Math.sqrt(1.3 * variance(0, 40) + variance(1, 60))).toBe(0);
    expect(refusalOf(wave(0, 40, 1.3), wave(1, 60))).toEqual({ code: 'nobody-differs', detail: {} });
    // Newcombe's interval is not fooled.
    expect(differenceOf(wave(0, 40), wave(1, 60)).interval[0]).toBeLessThan(0.97);
  });

  test('a wave of fewer than ten: 4 of 8 against 1 of 8 would have been a fall of 38 points', () => {
    expect(1 / 8 - 4 / 8).toBe(-0.375);
    expect(refusalOf(wave(0.5, 8), wave(0.125, 300))).toEqual({
      code: 'base-under-ten',
      detail: { successes: 4, total: 8, least: 10 },
    });
  });

  test('per cent written as shares: 27 less 17 would have been a thousand points', () => {
    expect(100 * (27 - 17)).toBe(1000);
    expect(refusalOf(wave(27, 163), wave(17, 241))).toEqual({
      code: 'not-a-share',
      detail: { name: 'earlier', value: 27 },
    });
    expect(refusalOf(wave(0.3, 163), wave(-0.1, 241))).toMatchObject({ detail: { name: 'later' } });
  });

  test.each([
    [wave(0.3, 60.5), 'not-a-count'],
    [wave(0.3, 60, 0), 'design-effect-not-positive'],
    [wave(NaN, 60), 'not-a-share'],
  ])('%j: %s', (first, code) => {
    expect(refusalOf(first, wave(0.2, 70))).toMatchObject({ code });
    expect(refusalOf(wave(0.3, 60), wave(0.2, 70), { alpha: 0 })).toMatchObject({ code: 'share-out-of-range' });
  });
});
