import { expect, test } from 'vitest';
import { changeRuleGrants, readRuleGrant, type RuleGrant, type StandingGrant } from './rule-grants.ts';

const OWN = { kind: 'organisation', code: '' } as const;
const WRITER: RuleGrant = { role: 'caseWriter', area: OWN };
const COORDINATOR: RuleGrant = { role: 'safetyCoordinator', area: { kind: 'municipality', code: '9901' } };
const held = (id: string, grant: RuleGrant, byRule: boolean): StandingGrant => ({ id, ...grant, byRule });

test('what the rules say now is given, and what they no longer say is withdrawn', () => {
  expect(changeRuleGrants([held('a', WRITER, true)], [COORDINATOR])).toEqual({ give: [COORDINATOR], withdraw: ['a'] });
  expect(changeRuleGrants([held('a', WRITER, true)], [WRITER])).toEqual({ give: [], withdraw: [] });
  expect(changeRuleGrants([], [WRITER, WRITER, COORDINATOR])).toEqual({ give: [WRITER, COORDINATOR], withdraw: [] });
});

test('what a person has given stays, and is not given twice', () => {
  expect(changeRuleGrants([held('a', WRITER, false)], [])).toEqual({ give: [], withdraw: [] });
  expect(changeRuleGrants([held('a', WRITER, false)], [WRITER])).toEqual({ give: [], withdraw: [] });
});

test('the same role elsewhere is another', () => {
  const elsewhere: RuleGrant = { role: 'safetyCoordinator', area: { kind: 'municipality', code: '9902' } };
  expect(changeRuleGrants([held('a', COORDINATOR, true)], [elsewhere])).toEqual({ give: [elsewhere], withdraw: ['a'] });
});

test.each([
  ['a role', { role: 'king', area: OWN }],
  ['a kind of area', { role: 'caseWriter', area: { kind: 'galaxy', code: '' } }],
  ['a code', { role: 'caseWriter', area: { kind: 'municipality', code: '990' } }],
])('%s that does not exist is none', (_what, told) => {
  expect(readRuleGrant(told)).toBeUndefined();
});

test('one that exists is read', () => {
  expect(readRuleGrant(COORDINATOR)).toEqual(COORDINATOR);
});
