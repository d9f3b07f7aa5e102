import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, inject, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/platform/start/project-root.ts';
import { METHODS } from '../../src/rooms/analysis/index.ts';
import { askAtOnce, type askAndLeave } from '../support/journeys/asked-in-page.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';

/** The engine in a page of the product, under the rules for scripts that it sets itself. */
const EXAMPLES = join(PROJECT_ROOT, 'docs/methods/examples');
const visits = useVisits();
let visit: Visit;
beforeAll(async () => {
  visit = await visits.open(inject('trainingAddress'), { webGl: false });
  await visit.page.goto('/platser');
  await visit.page.getByRole('heading', { level: 1 }).waitFor();
  await visit.page.evaluate(await built());
});

/** The engine as one script, as the product's own build would make it. */
async function built(): Promise<string> {
  const made = await build({
    logLevel: 'error',
    configFile: false,
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(PROJECT_ROOT, 'test/support/journeys/asked-in-page.ts'),
        name: 'engine',
        formats: ['iife'],
      },
    },
  });
  const [{ output }] = made as { output: { code: string }[] }[];
  // What is evaluated in a page has no names of its own outside itself.
  return `${output[0].code}\nglobalThis.engine = engine;`;
}

declare const engine: { askAtOnce: typeof askAtOnce; askAndLeave: typeof askAndLeave };

function exampleOf(id: string): object {
  return JSON.parse(readFileSync(join(EXAMPLES, `${id}.json`), 'utf8')) as object;
}

test('every method has an example to be asked with', () => {
  const examples = globSync('*.json', { cwd: EXAMPLES }).map((file) => basename(file, '.json'));
  expect(METHODS.map(({ id }) => id).filter((id) => !examples.includes(id))).toEqual([]);
});

/** Browsers and Node may take exp and log from other libraries, which agree but for the last digit or two. */
const LAST_DIGITS = { relative: 1e-11, absolute: 1e-13 };

test.each(METHODS.map(({ id }) => id))('%s says the same in a browser, and gives the same figures', async (id) => {
  const inPage = await visit.page.evaluate(([asked, input]) => engine.askAtOnce(asked, input), [
    id,
    exampleOf(id),
  ] as const);
  const here = JSON.parse(askAtOnce(id, exampleOf(id))) as { value: { sentences: object } };
  const there = JSON.parse(inPage) as typeof here;
  expect(there.value.sentences).toEqual(here.value.sentences);
  expect(Object.keys(there.value)).toEqual(Object.keys(here.value));
  expect(widestGap(there, here)).toBeLessThanOrEqual(1);
});

/** As a share of what is allowed; Infinity where something else than a number differs. */
function widestGap(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') {
    const allowed = Math.max(LAST_DIGITS.absolute, Math.abs(other) * LAST_DIGITS.relative);
    return Math.abs(one - other) / allowed;
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other ? 0 : Infinity;
  }
  const [ours, theirs] = [Object.entries(one), Object.entries(other)];
  if (ours.length !== theirs.length) return Infinity;
  return ours.reduce((most, [key, value], at) => {
    const [otherKey, otherValue] = theirs[at] as [string, unknown];
    return key === otherKey ? Math.max(most, widestGap(value, otherValue)) : Infinity;
  }, 0);
}

test('a long one lets the page live, tells how far it has come, and can be left', async () => {
  const asked = { ...exampleOf('scan'), draws: 9999 };
  const { left, shares } = await visit.page.evaluate((input) => engine.askAndLeave('scan', input, 0.4), asked);
  expect(left).toBe(true);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThan(0.9);
});
