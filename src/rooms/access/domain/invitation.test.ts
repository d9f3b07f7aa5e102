import { expect, test } from 'vitest';
import { invitationLink, invitationState } from './invitation.ts';

const NOW = new Date('2026-11-22T09:00:00Z');
const LATER = new Date('2026-11-22T09:00:01Z');
const EARLIER = new Date('2026-11-22T08:59:59Z');

test.each([
  ['open', { expiresAt: LATER, usedAt: null, withdrawnAt: null }],
  ['expired', { expiresAt: NOW, usedAt: null, withdrawnAt: null }],
  ['used', { expiresAt: EARLIER, usedAt: EARLIER, withdrawnAt: null }],
  ['withdrawn', { expiresAt: EARLIER, usedAt: null, withdrawnAt: EARLIER }],
  ['used', { expiresAt: LATER, usedAt: EARLIER, withdrawnAt: EARLIER }],
])('an invitation is %s', (state, moments) => {
  expect(invitationState(moments, NOW)).toBe(state);
});

test('its token is never sent with the address of the page', () => {
  const url = new URL(invitationLink('https://platsbild.example.org', 'ab_-3'));
  expect([url.pathname, url.search, url.hash]).toEqual(['/inbjudan', '', '#ab_-3']);
});
