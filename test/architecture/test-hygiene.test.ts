import { describe, expect, test } from 'vitest';
import { withHouse } from './planted-house.ts';
import { ROOT } from './source-files.ts';
import { faultsIn, hygieneFaults, testFiles } from './test-hygiene.ts';

const PATH = 'src/a.test.ts';
const GOOD = "test('good', () => { expect(1).toBe(1); });";

describe('tests', () => {
  test('can all fail, and none is left out without a reason', () => {
    expect(testFiles(ROOT).length).toBeGreaterThan(5);
    expect(hygieneFaults(ROOT)).toEqual([]);
  });
});

describe('the gate catches', () => {
  test.each([
    ['', `${PATH}: no test in it`],
    ["test('empty', () => {});", `${PATH}:1: a test that expects nothing`],
    [`${GOOD}\ntest.each([1])('runs %i', (n) => { run(n); });`, `${PATH}:2: a test that expects nothing`],
    [`${GOOD}\ntest.only('alone', () => { expect(1).toBe(1); });`, `${PATH}:2: .only hides the other tests`],
    [`describe.only('alone', () => { ${GOOD} });`, `${PATH}:1: .only hides the other tests`],
    [
      `${GOOD}\ntest.skip('later', () => { expect(1).toBe(1); });`,
      `${PATH}:2: left out without a comment "skipped: reason"`,
    ],
    [
      `${GOOD}\ntest.skipIf(x)('later', () => { expect(1).toBe(1); });`,
      `${PATH}:2: left out without a comment "skipped: reason"`,
    ],
    [`${GOOD}\ntest.todo('later');`, `${PATH}:2: left out without a comment "skipped: reason"`],
  ])('%s', (text, fault) => {
    expect(faultsIn(PATH, text)).toContain(fault);
  });

  test.each([
    GOOD,
    "test.each([1])('n %i', (n) => expect(n).toBe(1));",
    "test('property', () => { fc.assert(fc.property(fc.nat(), (n) => n >= 0)); });",
    "// skipped: no PostGIS here\ntest.skipIf(noPostgis)('pairs', () => { expect(1).toBe(1); });",
    "test('helper', async () => { await expectRefusal('x'); });",
  ])('nothing in %s', (text) => {
    expect(faultsIn(PATH, text)).toEqual([]);
  });

  test('a house without tests', async () => {
    expect(await withHouse({}, hygieneFaults)).toEqual(['no test was found, so none was checked']);
  });
});
