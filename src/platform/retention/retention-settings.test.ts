import { expect, test } from 'vitest';
import { PROPOSED, readRetentionSettings } from './retention-settings.ts';

const told = (value: unknown) => readRetentionSettings(JSON.stringify(value));

test('what an authority decides holds, and the proposal for the rest', () => {
  const read = told({ decision: ' KS 2026/123 ', days: { session: 14, trail: 3653 } });
  expect(read).toEqual({
    ok: true,
    value: { decision: 'KS 2026/123', days: { ...PROPOSED.days, session: 14, trail: 3653 } },
  });
  expect(told({ decision: 'KS 7' })).toMatchObject({ ok: true, value: { days: PROPOSED.days } });
});

test.each([
  [{ decision: 'KS 7', days: { sessions: 14 } }, 'retention-class-unknown', 'sessions'],
  [{ decision: 'KS 7', days: { session: '14' } }, 'retention-days-malformed', 'session'],
  [{ decision: 'KS 7', days: { session: 14.5 } }, 'retention-days-malformed', 'session'],
  [{ decision: 'KS 7', days: { trail: 364 } }, 'retention-days-out-of-range', 'trail: 365-3653'],
  [{ decision: 'KS 7', days: { session: 0 } }, 'retention-days-out-of-range', 'session: 1-365'],
  [{ days: { session: 14 } }, 'retention-decision-missing', 'null'],
  [{ decision: ' ', days: {} }, 'retention-decision-missing', '" "'],
  [{ decision: 'KS 7', days: [] }, 'retention-file-unreadable', '{"decision":"KS 7","days":[]}'],
  [null, 'retention-file-unreadable', 'null'],
  [7, 'retention-file-unreadable', '7'],
])('%j is refused: %s', (value, code, named) => {
  expect(told(value)).toEqual({ ok: false, refusal: { code, value: named } });
});

test('what is no JSON is refused', () => {
  expect(readRetentionSettings('days: 7')).toMatchObject({ ok: false, refusal: { code: 'retention-file-unreadable' } });
});
