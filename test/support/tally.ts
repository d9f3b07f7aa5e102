import type { TestCase, TestModule } from 'vitest/node';

/** What a run came to. `skipped` names each test that did not run, so that a skip is seen and not only counted. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

export const EMPTY_TALLY: Tally = { passed: 0, failed: 0, skipped: [] };

export function closingLine(tally: Pick<Tally, 'passed' | 'failed'>): string {
  return `${tally.passed} passed, ${tally.failed} failed`;
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
    skipped: tallies.flatMap((tally) => tally.skipped),
  };
}

/** The tests of a finished vitest run, and everything beside the tests that makes the run worthless. */
export function addUp(modules: readonly TestModule[], unhandledErrors: number, reason: string): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const counted = {
    passed: tests.filter((test) => test.result().state === 'passed').length,
    failed: tests.filter((test) => !['passed', 'skipped'].includes(test.result().state)).length,
    skipped: tests.filter((test) => test.result().state === 'skipped').map(nameOf),
  };
  const failed = counted.failed + modules.reduce((total, module) => total + brokenParts(module), 0) + unhandledErrors;
  const nothingRan = counted.passed + failed === 0;
  return { ...counted, failed: nothingRan || (reason !== 'passed' && failed === 0) ? 1 : failed };
}

/** A file that did not load, and suites whose hooks failed: their tests never got to say that they failed. */
function brokenParts(module: TestModule): number {
  const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
  return module.errors().length + suites.length;
}

function nameOf(test: TestCase): string {
  const { note } = test.result() as { note?: string };
  const name = `${test.module.relativeModuleId}: ${test.fullName}`;
  return note === undefined ? name : `${name} (${note})`;
}
