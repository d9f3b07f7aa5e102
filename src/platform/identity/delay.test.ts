import { expect, test } from 'vitest';
import { ACCOUNT_DELAY, ADDRESS_DELAY, delaySeconds, senderOf } from './delay.ts';

test('the wait begins at the fifth failure, doubles, and ends at a quarter of an hour', () => {
  const waits = Array.from({ length: 17 }, (_, failures) => delaySeconds(failures, ACCOUNT_DELAY));
  expect(waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
  expect(delaySeconds(1_000_000, ACCOUNT_DELAY)).toBe(900);
});

test('an address that many share waits later, and as long', () => {
  expect([19, 20, 21, 300].map((failures) => delaySeconds(failures, ADDRESS_DELAY))).toEqual([0, 1, 2, 900]);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::9', '2001:db8:0:0::/64'],
  ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s is the sender %s', (address, sender) => {
  expect(senderOf(address)).toBe(sender);
});
