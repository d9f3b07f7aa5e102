import { expect, test } from 'vitest';
import { findTotpStep, newTotpSecret, totpAddress } from './totp.ts';

// RFC 6238, appendix B: the secret of the SHA-1 rows, and their codes without the first two of eight digits.
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  ['1970-01-01T00:00:59Z', '287082', 0x1],
  ['2005-03-18T01:58:29Z', '081804', 0x23523ec],
  ['2005-03-18T01:58:31Z', '050471', 0x23523ed],
  ['2009-02-13T23:31:30Z', '005924', 0x273ef07],
  ['2033-05-18T03:33:20Z', '279037', 0x3f940aa],
  ['2603-10-11T11:33:20Z', '353130', 0x27bc86aa],
])('at %s the code is %s', (at, code, step) => {
  expect(findTotpStep(SECRET, code, new Date(at))).toBe(step);
});

test('a code is accepted one step early and one step late, and its own step is told', () => {
  const at = (seconds: number) => new Date(Date.parse('2005-03-18T01:58:15Z') + seconds * 1000);
  const codeAt0 = '081804'; // of the step from 01:58:00 to 01:58:29
  expect(findTotpStep(SECRET, codeAt0, at(-30))).toBe(0x23523ec);
  expect(findTotpStep(SECRET, codeAt0, at(30))).toBe(0x23523ec);
  expect(findTotpStep(SECRET, codeAt0, at(-60))).toBeUndefined();
  expect(findTotpStep(SECRET, codeAt0, at(60))).toBeUndefined();
});

test.each(['', '08180', '0818041', '08180x', '081805'])('"%s" is no code', (code) => {
  expect(findTotpStep(SECRET, code, new Date('2005-03-18T01:58:29Z'))).toBeUndefined();
});

test('a new secret has 160 bits, and its address says whose it is', () => {
  const secret = newTotpSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(secret);
  const url = new URL(totpAddress(secret, 'anna@granvik.example'));
  expect(decodeURIComponent(url.pathname)).toContain('Platsbild:anna@granvik.example');
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    secret,
    issuer: 'Platsbild',
    digits: '6',
    period: '30',
  });
});
