import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { csvRows } from '../support/journeys/downloads.ts';
import { focusOf, tabTo } from '../support/journeys/focus.ts';
import { mapOf, readTable } from '../support/journeys/tables.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';

const visits = useVisits();
let visit: Visit;
beforeAll(async () => {
  visit = await visits.open(inject('trainingAddress'));
});

describe('The main task without a mouse', () => {
  test('the first stop leads past the menu', async () => {
    const { page } = visit;
    await page.goto('/karta');
    await mapOf(page);
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toMatchObject({ name: 'Hoppa till innehållet', marked: true, uncovered: true });
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect((await focusOf(page)).name).toBe('Exportera');
  });

  test('slash searches by another name, Enter opens the place', async () => {
    const { page } = visit;
    await page.keyboard.press('/');
    await page.keyboard.type('Lyktan');
    await page.getByRole('option', { name: /Lykttorget/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Lykttorget' }).waitFor();
    await expect.poll(async () => (await focusOf(page)).tag).toBe('h1');
  });

  test('the radius is changed by arrow keys', async () => {
    const { page } = visit;
    await page.getByRole('radio', { name: '500 m', exact: true }).waitFor();
    await tabTo(page, /^(250|500) m$/);
    for (let i = 0; i < 3 && !/^1.000 m$/.test((await focusOf(page)).name); i++)
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.waitForURL(/radius=1000/);
    await page.getByText(/inom 1.000.meter från platsens gräns/).waitFor();
    expect(await page.getByRole('radio', { name: '1 000 m' }).getAttribute('aria-checked')).toBe('true');
  });

  test('Tab walks the schools of the map in the order of the table, Enter chooses, Esc leaves', async () => {
    const { page } = visit;
    await mapOf(page);
    const rows = await readTable(page, 'Skolor nära Lykttorget');
    const names: string[] = [];
    const first = await tabTo(page, /^Lyktskolan, /);
    for (let name = first.name; / meter, /.test(name); name = (await focusOf(page)).name) {
      names.push(name.split(',')[0]);
      if (names.length === 2) await page.keyboard.press('Enter');
      if (names.length === 4) break;
      await page.keyboard.press('Tab');
    }
    expect(names).toEqual(rows.slice(0, 4).map(([name]) => name));
    expect(await page.getByRole('row', { name: /^Stationsskolan/ }).getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('.map') === null)).toBe(true);
  });

  test('the answer is exported', async () => {
    const { page } = visit;
    await tabTo(page, /^Exportera$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /CSV/ }).waitFor();
    const coming = page.waitForEvent('download');
    for (let i = 0; i < 5 && !/CSV/.test((await focusOf(page)).name); i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const file = await coming;

    const rows = csvRows({ name: file.suggestedFilename(), bytes: readFileSync(await file.path()) });
    expect(rows[0]).toMatchObject({ schoolName: 'Lyktskolan', radiusMetres: '1000' });
  });

  test('question mark shows all keys, Esc closes and gives focus back', async () => {
    const { page } = visit;
    await page.goto('/platser');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Tangenter' }).waitFor();
    expect(await page.getByRole('dialog').textContent()).toContain('byt mellan karta och tabell');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.getByRole('heading', { level: 1, name: 'Skolor' }).waitFor();
  });

  test('t goes between map and table', async () => {
    const { page } = visit;
    await page.goto('/platser/P-0001');
    await mapOf(page);
    const side = () =>
      page.evaluate(() => document.activeElement?.closest('.map-side, [data-twin]')?.className ?? 'none');
    await page.keyboard.press('t');
    const one = await side();
    await page.keyboard.press('t');
    expect(new Set([one, await side()]).size).toBe(2);
    expect(one).not.toBe('none');
  });
});

describe('Focus is always seen', () => {
  test.each(['/idag', '/konto', '/karta', '/platser/P-0001', '/platser', '/skolor', '/hamta', '/om', '/utskrift'])(
    'on %s',
    async (path) => {
      const { page } = visit;
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expect.poll(() => page.locator('.map:not([data-ready])').count(), { timeout: 15_000 }).toBe(0);
      const faults: string[] = [];
      let stops = 0;
      for (; stops < 120; stops++) {
        await page.keyboard.press('Tab');
        const focus = await focusOf(page);
        if (focus.tag === 'body') break;
        if (!focus.marked) faults.push(`not marked: ${focus.tag} ${focus.name}`);
        if (!focus.uncovered) faults.push(`covered: ${focus.tag} ${focus.name}`);
      }
      expect(stops).toBeGreaterThan(8);
      expect(faults).toEqual([]);
    },
  );
});
