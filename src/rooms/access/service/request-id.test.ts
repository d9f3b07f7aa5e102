import { expect, test } from 'vitest';
import { requestId } from './request-id.ts';

const ids = { newId: () => '01930000-0000-7000-8000-000000000042' };
const asked = { actor: '01930000-0000-7000-8000-00000000c001', verb: 'invite', key: 'k-1' };

test('the same request makes the same record, another actor, verb or key another one', () => {
  const made = requestId(ids, asked);
  expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(requestId(ids, { ...asked })).toBe(made);
  const others = [{ actor: 'other' }, { verb: 'share' }, { key: 'k-2' }].map((change) =>
    requestId(ids, { ...asked, ...change }),
  );
  expect(new Set([made, ...others]).size).toBe(4);
});

test('a request without a key makes a new record each time', () => {
  expect(requestId(ids, { ...asked, key: undefined })).toBe('01930000-0000-7000-8000-000000000042');
});
