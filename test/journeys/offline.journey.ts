import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textFile } from '../support/journeys/import-screen.ts';
import { bringInByApi } from '../support/journeys/seed-work.ts';
import { rememberSession, signInToWork } from '../support/journeys/signed-in.ts';
import { choice, readTable } from '../support/journeys/tables.ts';
import { type ServerProcess, startServerProcess } from '../support/journeys/training-server.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';
import { placesFile, schoolsFile } from '../support/some-files.ts';

const visits = useVisits();
let server: ServerProcess;
let visit: Visit;

beforeAll(async () => {
  server = await startServerProcess({ args: ['--work'] });
  rememberSession(server.address, await signInToWork(server.address, server.folder));
  await bringInByApi(
    server.address,
    'places',
    textFile('platser.geojson', placesFile([{ name: 'Provtorget' }])),
    'Platser',
  );
  const schools = schoolsFile([{ code: '12345671', name: 'Björkskolan', east: 674_050, north: 6_580_340 }]);
  await bringInByApi(server.address, 'schools', textFile('skolor.ndjson', schools), 'Skolregistret', ['gr']);
  visit = await visits.open(server.address);
});
afterAll(() => server.stop());

const strip = (page: Page) =>
  page.locator('.offline', { hasText: 'Du är utan nät. Det som redan har hämtats finns kvar' });

describe('The server cannot be reached', () => {
  test('what has been fetched stays, and a quiet strip says why nothing new comes', async () => {
    const { page } = visit;
    // Refused when nobody listens, reset when the answer was under way: the server is gone either way.
    visit.expectComplaint(/ERR_CONNECTION_(REFUSED|RESET)|ERR_EMPTY_RESPONSE|status of 503/);
    await page.goto('/karta');
    await page.getByRole('link', { name: 'Provtorget' }).click();
    await page.getByText('Ja, enligt förslaget.').waitFor();
    const before = await readTable(page, 'Skolor nära Provtorget');
    expect(before).toHaveLength(1);
    expect(await strip(page).count()).toBe(0);

    await server.stop({ keepData: true });
    await choice(page, 'Avstånd', '1 000 m').click();
    await strip(page).waitFor();
    expect(await readTable(page, 'Skolor nära Provtorget')).toEqual(before);
    await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Karta och tabell' }).click();
    await page.getByRole('link', { name: 'Provtorget' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('when it is back the strip goes, and the new question is answered', async () => {
    const { page } = visit;
    server = await startServerProcess({ args: ['--work'], folder: server.folder, port: server.port });
    await page.getByRole('link', { name: 'Provtorget' }).click();
    await choice(page, 'Avstånd', '250 m').click();
    await page.getByText(/inom 250.meter från platsens gräns/).waitFor();
    await expect.poll(() => strip(page).count(), { timeout: 10_000 }).toBe(0);
  });
});
