import { describe, expect, test } from 'vitest';
import { EMPTY_TALLY, closingLine, sum } from '../../test/support/tally.ts';
import { check } from './step.ts';
import { stepsFor } from './steps.ts';
import { judge } from './vitest-step.ts';

const names = (...asked: string[]): string[] => stepsFor(asked).map((step) => step.name);

describe('the steps of npm test', () => {
  test('begin with the checks and end with the browser', () => {
    expect(names().slice(0, 5)).toEqual(['chromium', 'types', 'lint', 'format', 'unit']);
    expect(names()).toContain('architecture');
  });

  test('can be asked for by name, in their own order', () => {
    expect(names('unit', 'types')).toEqual(['types', 'unit']);
  });

  test('take every other word as a part of a path', () => {
    expect(names('types', 'src/ground/geo', 'places')).toEqual(['types', 'src/ground/geo places']);
  });

  test('look for a browser before a journey', () => {
    expect(names('test/journeys/first.journey.ts')).toEqual(['chromium', 'test/journeys/first.journey.ts']);
  });
});

describe('a step has failed', () => {
  test('when a tool says so, and its other tools still ran', async () => {
    const step = check('versions', ['oxfmt', '--no-such-option'], ['oxfmt', '--version']);
    expect(await step.run()).toEqual({ passed: 1, failed: 1, skipped: [] });
  });

  test('when the test run left no count', () => {
    expect(judge(0, undefined)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });

  test('when the test run ended badly though no test failed', () => {
    expect(judge(1, { ...EMPTY_TALLY, passed: 7 })).toEqual({ passed: 7, failed: 1, skipped: [] });
  });

  test('and all steps are added up', () => {
    const tallies = [
      { ...EMPTY_TALLY, passed: 7 },
      { passed: 2, failed: 3, skipped: ['a: b'] },
    ];
    expect(sum(tallies)).toEqual({ passed: 9, failed: 3, skipped: ['a: b'] });
    expect(closingLine(sum(tallies))).toBe('9 passed, 3 failed');
  });
});
