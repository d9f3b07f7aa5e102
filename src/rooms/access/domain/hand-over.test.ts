import { describe, expect, it } from 'vitest';
import { handOver, rolesHandedOver } from './hand-over.ts';
import type { RoleGrant, Substitute } from './role-grant.ts';

const TODAY = '2027-03-09';
const grant = (id: string, person: string, change: Partial<RoleGrant> = {}): RoleGrant => ({
  id,
  person,
  role: 'safetyCoordinator',
  area: { kind: 'municipality', code: '9901' },
  from: '2026-01-01',
  to: null,
  ...change,
});
const substitute = (id: string, of: string, person: string, change: Partial<Substitute> = {}): Substitute => ({
  id,
  grant: of,
  person,
  from: '2027-03-01',
  to: '2027-03-31',
  ...change,
});
const over = (grants: readonly RoleGrant[], substitutes: readonly Substitute[] = []) =>
  rolesHandedOver({ grants, substitutes }, 'anna', 'bo', TODAY);

describe('handing over', () => {
  it('is to somebody else with an open account; whoever gives may have left', () => {
    expect(handOver({ id: 'anna' }, { id: 'bo', state: 'active' }).ok).toBe(true);
    expect(handOver({ id: 'anna' }, { id: 'anna', state: 'active' })).toMatchObject({
      refusal: { code: 'hand-over-to-oneself' },
    });
    expect(handOver({ id: 'anna' }, { id: 'bo', state: 'closed' })).toMatchObject({
      refusal: { code: 'person-closed' },
    });
  });

  it('gives the same roles from today, or from when they begin, and ends the old ones', () => {
    const { ending, given } = over([
      grant('1', 'anna', { to: '2027-12-31' }),
      grant('2', 'anna', { role: 'caseWriter', from: '2027-05-01' }),
      grant('3', 'anna', { role: 'electedReader', to: '2027-03-08' }),
      grant('4', 'cleo'),
    ]);
    expect(ending.grants).toEqual(['1', '2']);
    expect(given).toMatchObject([
      { person: 'bo', role: 'safetyCoordinator', area: { code: '9901' }, from: TODAY, to: '2027-12-31' },
      { person: 'bo', role: 'caseWriter', from: '2027-05-01', to: null },
    ]);
  });

  it('gives nothing that the receiver has already for as long', () => {
    expect(over([grant('1', 'anna'), grant('2', 'bo')]).given).toEqual([]);
    expect(over([grant('1', 'anna'), grant('2', 'bo', { to: '2027-12-31' })]).given).toHaveLength(1);
    expect(over([grant('1', 'anna'), grant('2', 'bo', { role: 'auditor' })]).given).toHaveLength(1);
  });

  it('keeps the substitutes of the roles, but nobody stands in for oneself', () => {
    const { ending, given } = over(
      [grant('1', 'anna')],
      [
        substitute('a', '1', 'cleo'),
        substitute('b', '1', 'bo'),
        substitute('c', '1', 'dan', { from: '2027-04-05', to: '2027-04-09' }),
        substitute('d', '1', 'cleo', { to: '2027-03-08' }),
      ],
    );
    expect(ending.substitutes).toEqual(['a', 'b', 'c']);
    expect(given[0].substitutes).toEqual([
      { person: 'cleo', from: TODAY, to: '2027-03-31' },
      { person: 'dan', from: '2027-04-05', to: '2027-04-09' },
    ]);
  });

  it('takes over standing in for others, but not for the receiver', () => {
    const { ending, standIns } = over(
      [grant('1', 'cleo'), grant('2', 'bo', { role: 'auditor' })],
      [substitute('a', '1', 'anna'), substitute('b', '2', 'anna')],
    );
    expect(ending).toEqual({ grants: [], substitutes: ['a', 'b'] });
    expect(standIns).toEqual([{ grant: '1', person: 'bo', from: TODAY, to: '2027-03-31' }]);
  });
});
