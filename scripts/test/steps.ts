import { globSync } from 'node:fs';
import { PARTS, type Part } from '../../test/support/parts.ts';
import { EMPTY_TALLY } from '../../test/support/tally.ts';
import { ensureChromium } from './ensure-chromium.ts';
import { ROOT, type Step, check } from './step.ts';
import { vitestStep } from './vitest-step.ts';

const CHECKS: readonly Step[] = [
  check(
    'types',
    ['tsc', '-p', 'tsconfig.node.json'],
    ['tsc', '-p', 'tsconfig.browser.json'],
    // Journeys run under Node and reach into pages: both kinds of names are theirs.
    ['tsc', '-p', 'tsconfig.journeys.json'],
  ),
  check('lint', ['oxlint', '--type-aware', '--deny-warnings']),
  check('format', ['oxfmt', '--check']),
];

const CHROMIUM: Step = {
  name: 'chromium',
  run: async () => {
    process.stdout.write(`${await ensureChromium()}\n`);
    return { ...EMPTY_TALLY, passed: 1 };
  },
};

/** The steps for what was asked: all, some by name, or the tests whose path holds what was written. */
export function stepsFor(asked: readonly string[]): Step[] {
  const named = allSteps();
  if (asked.length === 0) return named;
  const chosen = named.filter((step) => asked.includes(step.name));
  const needsBrowser = asked.some((word) => word.includes('journey')) && !asked.includes(CHROMIUM.name);
  const paths = asked.filter((word) => !named.some((step) => step.name === word));
  return [
    ...(needsBrowser ? [CHROMIUM] : []),
    ...chosen,
    ...(paths.length === 0 ? [] : [vitestStep(paths.join(' '), paths)]),
  ];
}

function allSteps(): Step[] {
  return [CHROMIUM, ...CHECKS, ...PARTS.filter(hasWork).map((part) => vitestStep(part.name, ['--project', part.name]))];
}

/** A part is left out only while neither its tests nor what they are about exists. */
function hasWork(part: Part): boolean {
  return globSync([...part.requiredBy, ...part.include], { cwd: ROOT }).length > 0;
}
