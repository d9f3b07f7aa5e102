import { expect, test } from 'vitest';
import { publishSource } from './publish-source.ts';

test('a register of schools or areas may be published, a list of places never', () => {
  expect(publishSource({ kind: 'schools' }).ok).toBe(true);
  expect(publishSource({ kind: 'areas' }).ok).toBe(true);
  expect(publishSource({ kind: 'places' })).toEqual({ ok: false, refusal: { code: 'source-never-public' } });
});
