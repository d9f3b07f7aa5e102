import { expect, test } from 'vitest';
import { CLAIM_MILLISECONDS, QUARANTINE_STATES, stepFrom } from './quarantine-life.ts';

const NOW = new Date('2026-11-22T08:00:00Z');
const ago = (milliseconds: number): Date => new Date(NOW.getTime() - milliseconds);

test.each([
  ['approve', 'approved'],
  ['remove', 'removed'],
  ['takeBack', 'takenBack'],
  ['lapse', 'lapsed'],
] as const)('what waits can be decided: %s leads to %s', (step, state) => {
  expect(stepFrom({ state: 'waiting', claimedAt: null }, step, NOW)).toEqual({ ok: true, value: state });
});

test.each(QUARANTINE_STATES.filter((state) => state !== 'waiting'))('what is %s is decided for good', (state) => {
  for (const step of ['approve', 'remove', 'takeBack', 'lapse'] as const) {
    const refusal = { code: 'quarantine-decided', state };
    expect(stepFrom({ state, claimedAt: null }, step, NOW)).toEqual({ ok: false, refusal });
  }
});

test('while one carries it out nobody decides otherwise, and a stopped server does not hold it for ever', () => {
  const claimed = (milliseconds: number) => ({ state: 'waiting', claimedAt: ago(milliseconds) }) as const;
  const refusal = { code: 'quarantine-being-decided' };
  expect(stepFrom(claimed(CLAIM_MILLISECONDS - 1), 'takeBack', NOW)).toEqual({ ok: false, refusal });
  expect(stepFrom(claimed(CLAIM_MILLISECONDS), 'takeBack', NOW)).toEqual({ ok: true, value: 'takenBack' });
});
