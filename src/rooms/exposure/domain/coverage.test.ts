import { describe, expect, it } from 'vitest';
import { aSchool } from '../../../../test/worlds/sites.ts';
import { coverageOf, maySayNo } from './coverage.ts';

const preschool = aSchool({ forms: [{ form: 'preschool', years: [] }] });
const lower = aSchool({
  forms: [
    { form: 'fsk', years: ['0'] },
    { form: 'gr', years: ['1', '2', '3'] },
  ],
});
const upper = aSchool({ forms: [{ form: 'gr', years: ['7', '8', '9'] }], position: null });
const gymnasium = aSchool({
  forms: [
    { form: 'gr', years: ['9'] },
    { form: 'gy', years: ['1', '2', '3'] },
  ],
});

describe('coverage', () => {
  it('counts units, forms and years, and says what is no school', () => {
    const closed = aSchool({ status: 'closed' });
    expect(coverageOf([preschool, preschool, lower, upper, closed], ['gr'])).toEqual({
      declaredComplete: ['gr'],
      units: 2,
      unitsByForm: { fsk: 1, gr: 2 },
      unitsByYear: { 0: 1, 1: 1, 2: 1, 3: 1, 7: 1, 8: 1, 9: 1 },
      yearsEveryUnitHas: [],
      notCounted: { preschool: 2, closed: 1 },
    });
  });

  it('names a year that every unit teaches, and keeps the years of upper secondary apart', () => {
    const held = coverageOf([upper, gymnasium], null);
    expect(held.yearsEveryUnitHas).toEqual(['9']);
    expect(held.unitsByYear).toEqual({ 7: 1, 8: 1, 9: 2 });
  });

  it('names no year for an empty register', () => {
    expect(coverageOf([], null).yearsEveryUnitHas).toEqual([]);
  });

  it('may say no only when every asked form is declared complete', () => {
    const silent = coverageOf([lower], null);
    const primary = coverageOf([lower], ['gr', 'fsk']);
    const secondary = coverageOf([gymnasium], ['gy']);
    expect(maySayNo([silent], ['gr'])).toBe(false);
    expect(maySayNo([silent, primary], ['gr'])).toBe(true);
    expect(maySayNo([primary], ['gr', 'gy'])).toBe(false);
    expect(maySayNo([primary, secondary], ['gr', 'gy'])).toBe(true);
    expect(maySayNo([], ['gr'])).toBe(false);
  });
});
