import { describe, expect, it } from 'vitest';
import { isLastAdministrator, type AdministratorGrant } from './last-administrator.ts';

const TODAY = '2027-03-09';
const grant = (id: string, person: string, change: Partial<AdministratorGrant> = {}): AdministratorGrant => ({
  id,
  person,
  role: 'organisationAdministrator',
  area: { kind: 'organisation', code: '' },
  from: '2026-01-01',
  to: null,
  personActive: true,
  ...change,
});

describe('the last administrator', () => {
  it('is the only one', () => {
    expect(isLastAdministrator([grant('1', 'anna')], { person: 'anna' }, TODAY)).toBe(true);
    expect(isLastAdministrator([grant('1', 'anna')], { grant: '1' }, TODAY)).toBe(true);
    expect(isLastAdministrator([grant('1', 'anna')], { person: 'bo' }, TODAY)).toBe(false);
  });

  it('is not one of two, nor one who holds the role twice', () => {
    const two = [grant('1', 'anna'), grant('2', 'bo')];
    expect(isLastAdministrator(two, { person: 'anna' }, TODAY)).toBe(false);
    const twice = [grant('1', 'anna'), grant('2', 'anna')];
    expect(isLastAdministrator(twice, { grant: '1' }, TODAY)).toBe(false);
    expect(isLastAdministrator(twice, { person: 'anna' }, TODAY)).toBe(true);
  });

  it.each([
    ['closed', { personActive: false }],
    ['not there yet', { from: '2027-03-10' }],
    ['there only until a day', { to: '2031-12-31' }],
    ['gone', { to: '2027-03-08' }],
  ])('does not count on somebody who is %s', (_why, change) => {
    expect(isLastAdministrator([grant('1', 'anna'), grant('2', 'bo', change)], { person: 'anna' }, TODAY)).toBe(true);
    expect(isLastAdministrator([grant('1', 'anna'), grant('2', 'bo', change)], { person: 'bo' }, TODAY)).toBe(false);
  });
});
