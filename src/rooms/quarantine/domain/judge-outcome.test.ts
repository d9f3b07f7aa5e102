import { expect, test } from 'vitest';
import { judgeOutcome } from './judge-outcome.ts';

test('what was carried out is decided, and so is what was refused', () => {
  expect(judgeOutcome({ status: 201, code: null })).toEqual({ ok: true, value: { status: 201, code: null } });
  const stale = { status: 412, code: 'school-changed' };
  expect(judgeOutcome(stale)).toEqual({ ok: true, value: stale });
});

test.each([
  [401, 'sign-in-required'],
  [403, 'not-allowed'],
  [404, 'not-found'],
])('%i %s: the sender may no longer do it', (status, code) => {
  expect(judgeOutcome({ status, code })).toEqual({ ok: true, value: { status, code: 'sender-may-not' } });
});

test.each([408, 429, 500, 503])('%i is no fault of the request: it waits on', (status) => {
  const refusal = { code: 'quarantine-not-carried-out' };
  expect(judgeOutcome({ status, code: 'fault' })).toEqual({ ok: false, refusal });
});
