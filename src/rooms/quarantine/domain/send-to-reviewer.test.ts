import { expect, test } from 'vitest';
import { MOST_WAITING, sendToReviewer } from './send-to-reviewer.ts';

test('a request waits for one of those who may be asked, while not too many wait', () => {
  expect(sendToReviewer('b', ['a', 'b'], MOST_WAITING - 1)).toEqual({ ok: true, value: 'b' });
  expect(sendToReviewer('c', ['a', 'b'], 0)).toEqual({ ok: false, refusal: { code: 'reviewer-not-there' } });
  const refusal = { code: 'quarantine-full', most: MOST_WAITING };
  expect(sendToReviewer('a', ['a', 'b'], MOST_WAITING)).toEqual({ ok: false, refusal });
});
