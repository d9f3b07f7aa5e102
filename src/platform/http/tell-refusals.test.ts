import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRefusalTeller } from './tell-refusals.ts';

let lines: string[];
let tell: (code: string, reference: string) => void;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-25T08:00:00Z') });
  lines = [];
  tell = createRefusalTeller({ line: (text) => void lines.push(text) });
});
afterEach(() => void vi.useRealTimers());

test('the first of a kind is told at once with its reference, the others of the minute by their number', () => {
  for (let time = 0; time < 1000; time++) tell('too-many-requests', `r-${time}`);
  tell('cross-site-request', 'r-other');
  expect(lines).toEqual([
    '2026-11-25T08:00:00.000Z refused too-many-requests r-0',
    '2026-11-25T08:00:00.000Z refused cross-site-request r-other',
  ]);
  vi.advanceTimersByTime(60_000);
  expect(lines.slice(2)).toEqual(['2026-11-25T08:01:00.000Z refused too-many-requests 999 more within a minute']);
  tell('too-many-requests', 'r-next');
  expect(lines.at(-1)).toBe('2026-11-25T08:01:00.000Z refused too-many-requests r-next');
});

test('an ordinary no is nothing to tell', () => {
  for (const code of ['not-found', 'import-step-not-possible', 'sign-in-required', 'person-data']) tell(code, 'r');
  expect(lines).toEqual([]);
});
