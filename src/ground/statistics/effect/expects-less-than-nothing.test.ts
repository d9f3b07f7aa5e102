import { expect, test } from 'vitest';
import { expectsLessThanNothing } from './expects-less-than-nothing.ts';
import { wdd } from './wdd.ts';

const halved = { treated: { before: 20, after: 10 }, control: { before: 300, after: 250 }, weight: 1 };

test('a place that halved its events beside one fifteen times as large, which fell too, seems to have got worse', () => {
  const wrong = wdd({ ...halved, alpha: 0.1 });
  // 40 more than expected, and clearly so: the expected number was 20 - 50 = -30.
  expect(wrong).toMatchObject({ ok: true, value: { estimate: 40 } });
  if (wrong.ok) expect(wrong.value.interval[0]).toBeGreaterThan(0);
  expect(expectsLessThanNothing([halved], { alpha: 0.1 })).toBe(true);
});

test('counted by area the same comparison is a fair one', () => {
  // 20 per hectare against 300 over 15: 20 -> 16.7.
  expect(expectsLessThanNothing([halved], { alpha: 0.1, areaWeights: { control: 15 } })).toBe(false);
});

test('counted by year too', () => {
  const years = { ...halved, control: { before: 60, after: 5 } };
  expect(expectsLessThanNothing([years], { alpha: 0.1 })).toBe(true);
  expect(expectsLessThanNothing([years], { alpha: 0.1, timeWeights: { before: 12, after: 1 } })).toBe(false);
});

test('nothing expected is not less than nothing', () => {
  const kind = { treated: { before: 20, after: 10 }, control: { before: 50, after: 30 }, weight: 1 };
  expect(expectsLessThanNothing([kind], { alpha: 0.1 })).toBe(false);
});

test('the ring is looked at too, and kinds of harm together', () => {
  const even = { treated: { before: 20, after: 10 }, control: { before: 22, after: 21 }, weight: 1 };
  const ring = { displacementTreated: { before: 4, after: 3 }, displacementControl: { before: 40, after: 31 } };
  expect(expectsLessThanNothing([even], { alpha: 0.1 })).toBe(false);
  expect(expectsLessThanNothing([{ ...even, ...ring }], { alpha: 0.1 })).toBe(true);
  expect(expectsLessThanNothing([halved, { ...even, weight: 50 }], { alpha: 0.1 })).toBe(false);
});
