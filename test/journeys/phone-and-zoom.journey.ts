import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { choice, mapOf, readTable } from '../support/journeys/tables.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';

const visits = useVisits();

const PATHS = [
  '/idag',
  '/konto',
  '/karta',
  '/platser',
  '/platser/P-0001',
  '/platser/P-0007?from=centre',
  '/skolor',
  '/hamta',
  '/om',
  '/utskrift?plats=P-0001',
];

/** A phone held upright, and a screen of 1280 by 1024 seen at 400 %. */
const SIZES = [
  { name: 'on a phone', width: 390, height: 844, hasTouch: true },
  { name: 'at 400 %', width: 320, height: 256, hasTouch: false },
] as const;

/** How far the page reaches beyond the right edge; parts that scroll within themselves, such as tables, do not count. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Things to press that are smaller than 24 by 24 pixels, as they are drawn; links within a sentence may be (WCAG 2.5.8). */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>('button, a[href], input, select, [role="radio"], summary'),
    ];
    const isInText = (one: HTMLElement) =>
      one.tagName === 'A' && getComputedStyle(one).display === 'inline' && one.closest('p, li, td, th, dd') !== null;
    // Drawn in one pixel, for those who listen: nobody points at it.
    const isForListening = (one: HTMLElement) => {
      for (let at: HTMLElement | null = one; at !== null; at = at.parentElement)
        if (at.offsetWidth <= 1 && at.offsetHeight <= 1) return true;
      return false;
    };
    const drawn = (one: HTMLElement) => {
      const shown = one.tagName === 'INPUT' ? (one.closest('label') ?? one) : one;
      return shown.getBoundingClientRect();
    };
    return targets
      .filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) &&
          !isInText(one) &&
          !isForListening(one) &&
          !one.matches('.skip, [aria-hidden="true"]'),
      )
      .map((one) => ({ one, box: drawn(one) }))
      .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
      .map(
        ({ one, box }) =>
          `${one.tagName} ${one.ariaLabel ?? one.innerText} ${Math.round(box.width)}x${Math.round(box.height)}`,
      );
  });
}

describe.each(SIZES)('$name', ({ width, height, hasTouch }) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visits.open(inject('trainingAddress'), { viewport: { width, height }, hasTouch });
  });

  test.each(PATHS)('%s needs no scrolling sideways, and everything can be hit', async (path) => {
    const { page } = visit;
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.locator('.map:not([data-ready])').count(), { timeout: 15_000 }).toBe(0);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    expect(await smallTargets(page)).toEqual([]);
  });

  test('the answer can be read as map and as table, asked differently, exported and printed', async () => {
    const { page } = visit;
    await page.goto('/platser/P-0001');
    await mapOf(page);
    await page.getByText(/^Tabell \(\d+\)$/).click();
    expect((await readTable(page, 'Skolor nära Lykttorget'))[0][0]).toContain('Lyktskolan');
    await choice(page, 'Avstånd', '250 m').click();
    await page.getByText(/^En grundskola ligger inom 250.meter/).waitFor();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exportera' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    expect((await coming).suggestedFilename()).toMatch(/OVNING/);
    await page.getByRole('button', { name: 'Exportera' }).click();
    await page.getByRole('menuitem', { name: /Skriv ut/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Skolor nära Lykttorget' }).waitFor();
  });

  test('the menu leads everywhere, and search finds', async () => {
    const { page } = visit;
    await page.goto('/karta');
    await mapOf(page); // what is still coming in moves the menu, which stands last on a low screen
    for (const [goal, title] of [
      ['Platser', 'Platser'],
      ['Skolor', 'Skolor'],
      ['Hämta in', 'Hämta in uppgifter'],
      ['Om', 'Om underlaget'],
    ] as const) {
      const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
      const link = menu.getByRole('link', { name: goal });
      // What has no room of its own at the bottom stands under the last tab.
      if (await link.isVisible()) await link.click();
      else {
        await menu.getByRole('button', { name: 'Mer' }).click();
        await page.getByRole('menuitem', { name: title }).click();
      }
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    const search = page.getByRole('combobox', { name: 'Sök plats eller skola' });
    if (!(await search.isVisible())) await page.getByRole('button', { name: 'Öppna sökningen' }).click();
    await search.fill('Lyktan');
    await page.getByRole('option', { name: /Lykttorget/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Lykttorget' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/platser/P-0001');
  });

  test('a position can be corrected', async () => {
    const { page } = visit;
    await page.goto('/skolor');
    await page.getByRole('link', { name: 'Spårskolan' }).click();
    await page.getByRole('button', { name: 'Rätta läget' }).click();
    await mapOf(page);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: 'Spara rättelsen' }).click();
    await page.getByText('Skriv hur du vet var skolan ligger.').waitFor();
    await page.getByRole('button', { name: 'Avbryt' }).click();
  });
});
