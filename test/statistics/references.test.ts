import { describe, expect, test } from 'vitest';
import { METHODS } from '../../src/rooms/analysis/index.ts';
import { answerTo, apart, referenceFiles, valueAt } from './reference-cases.ts';
import { referencePage } from './reference-page.ts';

const FILES = referenceFiles();

describe.each(FILES)('$name: $software', ({ cases }) => {
  test.each(cases.map((held) => [held.id, held] as const))('%s', (_, held) => {
    const answer = answerTo(held);
    for (const expectation of held.expect) {
      const ours = valueAt(expectation.path, answer);
      const gap = apart(ours, expectation);
      expect(gap, `${expectation.path}: ${JSON.stringify(ours)?.slice(0, 200)}`).toBeLessThanOrEqual(1);
    }
    expect(held.expect.length).toBeGreaterThan(0);
  });
});

test('a wrong answer is seen', () => {
  const expectation = { path: '/result/z', value: [1, 2.5], relative: 1e-6 };
  expect(apart([1, 2.5000001], expectation)).toBeLessThanOrEqual(1);
  expect(apart([1, 2.51], expectation)).toBeGreaterThan(1);
  expect(apart([1], expectation)).toBe(Infinity);
  expect(apart(undefined, expectation)).toBe(Infinity);
});

test('every method has a reference', () => {
  const held = new Set(FILES.flatMap(({ cases }) => cases.map(({ method }) => method)));
  expect(METHODS.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([]);
});

// Written anew by `npx vitest run --project unit test/statistics/references.test.ts -u`.
test('the page for reviewers is what the references say', async () => {
  await expect(referencePage(FILES)).toMatchFileSnapshot('../../docs/methods/references.md');
});
