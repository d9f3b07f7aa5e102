import { describe, expect, test } from 'vitest';
import {
  type CorrectionDraft,
  correctionFrom,
  faultsIn,
  inSystem,
  pointOf,
  readNumber,
  withPoint,
} from './correction-draft.ts';

const TODAY = '2026-01-14';
const draft: CorrectionDraft = {
  system: 'wgs84',
  first: '59,331',
  second: '18,065',
  source: ' Besök på plats ',
  date: '2026-01-10',
  uncertainty: '5',
};

test.each([
  ['59,331', 59.331],
  ['6 580 000', 6_580_000],
  ['-0.5', -0.5],
  ['12,3,4', undefined],
  ['', undefined],
  ['18 öst', undefined],
])('%j as a number', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test('a sound draft becomes a correction', () => {
  expect(faultsIn(draft, TODAY)).toEqual({});
  expect(correctionFrom(draft)).toEqual({
    position: { latitude: 59.331, longitude: 18.065 },
    uncertaintyMetres: 5,
    source: 'Besök på plats',
    date: '2026-01-10',
  });
});

describe('a draft is not sound when', () => {
  test.each([
    [{ first: 'norr' }, { first: 'number' }],
    [{ first: '18,065', second: '59,331' }, { first: 'outside' }],
    [{ first: '48,8', second: '2,3' }, { first: 'outside' }],
    [{ source: '  ' }, { source: 'source' }],
    [{ date: '14/1 2026' }, { date: 'date' }],
    [{ date: '2026-13-40' }, { date: 'date' }],
    [{ date: '2026-01-15' }, { date: 'future' }],
    [{ uncertainty: '5001' }, { uncertainty: 'uncertainty' }],
    [{ uncertainty: '-1' }, { uncertainty: 'uncertainty' }],
  ])('%j', (change, faults) => {
    expect(faultsIn({ ...draft, ...change }, TODAY)).toEqual(faults);
  });
});

test('the point stays where it is when the system is changed there and back', () => {
  const there = inSystem(draft, 'sweref');
  expect(Number(there.first)).toBeGreaterThan(6_500_000);
  const back = pointOf(inSystem(there, 'wgs84'))!;
  expect(back.latitude).toBeCloseTo(59.331, 4);
  expect(back.longitude).toBeCloseTo(18.065, 4);
});

test('a point from the map is written with a decimal comma', () => {
  expect(withPoint(draft, { latitude: 58.9, longitude: 17.6 }).first).toBe('58,900000');
});
