import { describe, expect, it } from 'vitest';
import { holdsPeriod, isInForce, isLeft, overlap, periodFault } from './period.ts';

const MARCH = { from: '2027-03-01', to: '2027-03-31' };
const FROM_APRIL = { from: '2027-04-01', to: null };

describe('a period', () => {
  it('counts both its days', () => {
    const days = ['2027-02-28', '2027-03-01', '2027-03-31', '2027-04-01'];
    expect(days.map((day) => isInForce(MARCH, day))).toEqual([false, true, true, false]);
    expect(days.map((day) => isLeft(MARCH, day))).toEqual([true, true, true, false]);
    expect(days.map((day) => isInForce(FROM_APRIL, day))).toEqual([false, false, false, true]);
  });

  it('overlaps another when they share a day', () => {
    expect(overlap(MARCH, FROM_APRIL)).toBe(false);
    expect(overlap(FROM_APRIL, MARCH)).toBe(false);
    expect(overlap(MARCH, { from: '2027-03-31', to: '2027-05-02' })).toBe(true);
    expect(overlap(FROM_APRIL, { from: '2029-01-01', to: null })).toBe(true);
  });

  it('holds what lies in it, its own days among them', () => {
    expect(holdsPeriod(MARCH, MARCH)).toBe(true);
    expect(holdsPeriod(FROM_APRIL, { from: '2027-04-01', to: '2040-01-02' })).toBe(true);
    expect(holdsPeriod(MARCH, { from: '2027-03-05', to: '2027-04-01' })).toBe(false);
    expect(holdsPeriod(MARCH, { from: '2027-02-28', to: '2027-03-09' })).toBe(false);
    expect(holdsPeriod(MARCH, { from: '2027-03-05', to: null })).toBe(false);
  });

  it.each([
    ['dates-reversed', '2027-03-31', '2027-03-01'],
    ['end-date-past', '2027-03-01', '2027-03-08'],
    ['start-date-past', '2027-03-08', '2027-03-31'],
    [undefined, '2027-03-09', '2027-03-09'],
    [undefined, '2027-05-01', null],
  ])('says %s', (code, from, to) => {
    expect(periodFault({ from, to }, '2027-03-09')?.code).toBe(code);
  });
});
