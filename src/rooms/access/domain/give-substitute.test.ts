import { describe, expect, it } from 'vitest';
import { giveSubstitute } from './give-substitute.ts';
import type { RoleGrant, Substitute } from './role-grant.ts';

const TODAY = '2027-03-09';
const grant: RoleGrant = {
  id: 'g',
  person: 'anna',
  role: 'safetyCoordinator',
  area: { kind: 'municipality', code: '9901' },
  from: '2026-01-01',
  to: '2027-06-30',
};
const given = (change: Partial<Substitute> = {}): Substitute => ({
  id: 's',
  grant: 'g',
  person: 'bo',
  from: '2027-03-15',
  to: '2027-03-21',
  ...change,
});
const code = (
  asked: Partial<Substitute> = {},
  state: 'active' | 'closed' = 'active',
  earlier: readonly Substitute[] = [],
) => {
  const { person, from, to } = given(asked);
  const result = giveSubstitute(grant, state, earlier, { person, from, to }, TODAY);
  return result.ok ? 'accepted' : result.refusal.code;
};

describe('a substitute', () => {
  it('is somebody else, with an open account', () => {
    expect(code()).toBe('accepted');
    expect(code({ person: 'anna' })).toBe('substitute-is-holder');
    expect(code({}, 'closed')).toBe('person-closed');
  });

  it.each([
    ['dates-reversed', '2027-03-21', '2027-03-15'],
    ['end-date-past', '2027-02-01', '2027-03-08'],
    ['start-date-past', '2027-03-01', '2027-03-21'],
    ['substitute-outside-role', '2027-06-01', '2027-07-01'],
    ['accepted', '2027-03-09', '2027-03-09'],
    ['accepted', '2027-06-30', '2027-06-30'],
  ])('%s from %s to %s', (expected, from, to) => {
    expect(code({ from, to })).toBe(expected);
  });

  it('is not doubled, but may come back, and is not alone', () => {
    expect(code({}, 'active', [given({ from: '2027-03-21', to: '2027-04-02' })])).toBe('substitute-already');
    expect(code({}, 'active', [given({ from: '2027-03-22', to: '2027-04-02' })])).toBe('accepted');
    expect(code({}, 'active', [given({ person: 'cleo' })])).toBe('accepted');
  });
});
