import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { csvRows, download } from '../support/journeys/downloads.ts';
import { askedFromPage } from '../support/journeys/people.ts';
import { readTable } from '../support/journeys/tables.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';

/** A landlord and a police officer, at the same place at the same moment. */
const visits = useVisits();
let police: Visit;
let landlord: Visit;
beforeAll(async () => {
  const address = inject('trainingAddress');
  police = await visits.open(address, { as: 'Jonas Fors', webGl: false });
  landlord = await visits.open(address, { as: 'Bo Kvist', webGl: false });
  for (const { page } of [police, landlord]) {
    await page.goto('/platser/P-0001');
    await page.getByRole('heading', { level: 1, name: 'Lykttorget' }).waitFor();
    await page.getByText(/ligger inom 500.meter från platsens gräns/).waitFor();
  }
});

interface Place {
  readonly name: string;
  readonly externalId: string | null;
  readonly shownAs: string;
  readonly uncertaintyMetres: number | null;
  readonly geometry: { readonly coordinates: number[][][] };
}

const placeOf = (page: Page): Promise<Place> =>
  page.evaluate(async () => (await (await fetch('/api/v1/places/P-0001')).json()) as Place);

describe('The same place, two pages', () => {
  test('both are told who runs it; only the landlord that the boundary is shown coarsely', async () => {
    const facts = ({ page }: Visit) => page.locator('.page-head .under').first().innerText();
    expect(await facts(police)).toContain('Platsen drivs av Granviks kommun');
    expect(await facts(landlord)).toContain('Platsen drivs av Granviks kommun');
    expect(await facts(landlord)).toMatch(/gränsen visas på 10.m när/);
    expect(await facts(police)).not.toMatch(/gränsen visas/);
  });

  test('what the landlord’s browser was sent holds no finer boundary to be found in it', async () => {
    const [fine, coarse] = [await placeOf(police.page), await placeOf(landlord.page)];
    expect([fine.shownAs, coarse.shownAs]).toEqual(['authority', 'partner']);
    expect(coarse.name).toBe(fine.name);
    expect(coarse.uncertaintyMetres).toBeGreaterThan(fine.uncertaintyMetres ?? 0);
    const corners = (place: Place) => place.geometry.coordinates.flat().map((corner) => corner.join(' '));
    const seenByBoth = corners(coarse).filter((corner) => corners(fine).includes(corner));
    expect(corners(coarse).length).toBeGreaterThan(3);
    expect(seenByBoth).toEqual([]);
    expect(coarse.externalId).toBeNull();
  });

  test('the same school lies at another distance, with more doubt about it', async () => {
    const nearest = async ({ page }: Visit) => (await readTable(page, 'Skolor nära Lykttorget'))[0].join(' ');
    const [fine, coarse] = [await nearest(police), await nearest(landlord)];
    expect(fine).toMatch(/Lyktskolan.*140.m ± 5/);
    expect(coarse).toMatch(/Lyktskolan.*142.m ± 13/);
  });

  test('and so it does in the file that each takes along', async () => {
    const [row] = csvRows(await download(landlord.page, /CSV/));
    const [fine] = csvRows(await download(police.page, /CSV/));
    expect(row['schoolName']).toBe(fine['schoolName']);
    expect(Number(row['distanceMetres'])).not.toBe(Number(fine['distanceMetres']));
  });

  test('neither may share what is not theirs, and the landlord sees but what has been shared', async () => {
    for (const { page } of [police, landlord])
      expect(await page.getByRole('button', { name: 'Vem ser vad?' }).count()).toBe(0);
    const shown = async ({ page }: Visit) => {
      await page.goto('/platser');
      await page.locator('.t tbody tr').first().waitFor();
      return page.locator('.t tbody th a').allInnerTexts();
    };
    const [all, some] = [await shown(police), await shown(landlord)];
    expect(some).toContain('Lykttorget');
    expect(some.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(some));
  });

  test('what the landlord is not shown is not there, byte for byte', async () => {
    landlord.expectComplaint(/status of 404/);
    const there = await police.page.evaluate(async () => {
      const { places } = (await (await fetch('/api/v1/places')).json()) as { places: { id: string; code: string }[] };
      return places.find(({ code }) => code === 'P-0002')!.id;
    });
    expect(await askedFromPage(landlord.page, `/places/${there}`)).toEqual([404, 'place-not-found']);
    expect(await askedFromPage(landlord.page, '/places/P-9999')).toEqual([404, 'place-not-found']);
    await landlord.page.goto('/platser/P-0002');
    await landlord.page
      .getByRole('heading', { level: 1, name: 'Sidan finns inte, eller så har du inte tillgång.' })
      .waitFor();
  });
});
