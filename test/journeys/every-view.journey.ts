import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/platform/start/project-root.ts';
import { accessibilityFaults, colourFaults } from '../support/journeys/axe.ts';
import { type Known, type View, VIEWS, getKnown } from '../support/journeys/every-view.ts';
import { mapOf } from '../support/journeys/tables.ts';
import { ARTIFACTS, type Visit, useVisits } from '../support/journeys/visits.ts';
import { useWorkServer } from '../support/journeys/work-server.ts';

const visits = useVisits();
const work = useWorkServer();
let known: Known;
beforeAll(async () => {
  known = await getKnown(inject('trainingAddress'), work.address());
});

test('every route of the router has a row', () => {
  const router = readFileSync(join(PROJECT_ROOT, 'src/apps/web/router.tsx'), 'utf8');
  const routes = [...router.matchAll(/(?:\bat\(|\bpath: )'(\/[^']*)'/g)].map(([, path]) => path);
  expect(routes.length).toBeGreaterThan(8);
  expect([...new Set(VIEWS.map(({ route }) => route))].toSorted()).toEqual([...new Set(routes)].toSorted());
});

/** Each language begins in the other theme, so that the heavier judgement has seen both. */
const READERS = [
  { language: 'sv', first: 'light' },
  { language: 'en', first: 'dark' },
] as const;
type Reader = (typeof READERS)[number];

const open = new Map<string, Visit>();
/** One browser for each language and each who looks. */
async function visitFor(view: View, { language }: Reader, isDrawn: boolean): Promise<Visit> {
  const key = `${language} ${view.in} ${view.as ?? String(view.as)} ${isDrawn}`;
  const address = view.in === 'training' ? inject('trainingAddress') : work.address();
  const visit =
    open.get(key) ?? (await visits.open(address, { language, as: view.as, webGl: isDrawn ? undefined : false }));
  open.set(key, visit);
  return visit;
}

// Two readers at once, since a judgement is one core's work: every view in both languages and both themes.
test.each(VIEWS)('$name', async (view) => {
  const found = await Promise.all(READERS.map((reader) => faultsOf(view, reader)));
  expect(found).toEqual([[], []]);
});

/** What is wrong with a view as one reader meets it. */
async function faultsOf(view: View, reader: Reader): Promise<unknown[]> {
  const { language, first } = reader;
  // A drawn map costs seconds without a graphics card: it is judged where it matters, and elsewhere its absence is.
  const isDrawn = view.drawn === true && language === 'sv';
  const visit = await visitFor(view, reader, isDrawn || view.in === 'work');
  if (view.complaint !== undefined) visit.expectComplaint(view.complaint);
  const { page } = visit;
  await page.emulateMedia({ media: null, colorScheme: first });
  await arrive(page, view, isDrawn);
  await expectWellFormed(page, language);
  const faults = await accessibilityFaults(page);
  await page.screenshot({ path: join(ARTIFACTS, `${view.name}-${language}-${first}.png`), fullPage: true });
  // The page is the same in the other theme but for its colours, so the rules about colours are all that can differ.
  await page.emulateMedia({ colorScheme: first === 'light' ? 'dark' : 'light' });
  return [...faults, ...(await colourFaults(page))].map((fault) => ({ language, fault }));
}

async function arrive(page: Page, { path, prepare }: View, isDrawn: boolean): Promise<void> {
  await page.goto(typeof path === 'string' ? path : path(known));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.skeleton, [aria-busy="true"]').first().waitFor({ state: 'detached' });
  if (isDrawn) await mapOf(page);
  await prepare?.(page, known);
}

async function expectWellFormed(page: Page, language: 'sv' | 'en'): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, includeHidden: true });
  expect(await heading.count()).toBe(1);
  expect(await page.title()).toBe(`${await heading.textContent()} – Platsbild`);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  // A name from the code where words should stand: "postalCode", "position-missing".
  const labels = await page
    .locator('main :is(h1, h2, h3, label, th[scope="col"], dt, legend, .chip)')
    .allTextContents();
  expect(labels.filter((text) => /^[a-z]+(?:[A-Z][a-z]+|-[a-z]+-[a-z]+)+$/.test(text.trim()))).toEqual([]);
}
