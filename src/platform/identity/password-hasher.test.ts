import { parseOptions } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { ARGON2_COST, argon2Hasher } from './password-hasher.ts';

const CHEAP = { memoryKibibytes: 64, passes: 2, lanes: 1 };

test('passwords cost at least what OWASP asks for, and are argon2id', async () => {
  expect(ARGON2_COST.memoryKibibytes).toBeGreaterThanOrEqual(19_456);
  expect(ARGON2_COST.passes).toBeGreaterThanOrEqual(2);
  const kept = await argon2Hasher().hash('ett ovanligt långt ord');
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  expect(parseOptions(kept)).toMatchObject({ saltLen: 16, outputLen: 32 });
});

test('only the same password is accepted, and never by the same hash', async () => {
  const hasher = argon2Hasher(CHEAP);
  const [one, other] = await Promise.all([hasher.hash('åtta gröna äpplen'), hasher.hash('åtta gröna äpplen')]);
  expect(one).not.toBe(other);
  expect(await hasher.verify(one, 'åtta gröna äpplen')).toBe(true);
  expect(await hasher.verify(one, 'åtta gröna äpplet')).toBe(false);
});

test('letters put together in another way are the same password', async () => {
  const hasher = argon2Hasher(CHEAP);
  const kept = await hasher.hash('åtta gröna äpplen'.normalize('NFD'));
  expect(await hasher.verify(kept, 'åtta gröna äpplen'.normalize('NFC'))).toBe(true);
});

test('a hash of another cost is outdated', async () => {
  const kept = await argon2Hasher(CHEAP).hash('åtta gröna äpplen');
  expect(argon2Hasher(CHEAP).isOutdated(kept)).toBe(false);
  expect(argon2Hasher({ ...CHEAP, passes: 3 }).isOutdated(kept)).toBe(true);
  expect(argon2Hasher({ ...CHEAP, memoryKibibytes: 128 }).isOutdated(kept)).toBe(true);
  expect(argon2Hasher({ ...CHEAP, memoryKibibytes: 128, lanes: 2 }).isOutdated(kept)).toBe(true);
});

test("the decoy costs the same and is nobody's", async () => {
  const hasher = argon2Hasher(CHEAP);
  expect(hasher.isOutdated(await hasher.decoy())).toBe(false);
  expect(await hasher.decoy()).toBe(await hasher.decoy());
});
