import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { wgs84FromSweref } from '../../src/ground/geo/index.ts';
import { textFile } from '../support/journeys/import-screen.ts';
import { bringInByApi } from '../support/journeys/seed-work.ts';
import { mapOf, readTable } from '../support/journeys/tables.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';
import { useWorkServer } from '../support/journeys/work-server.ts';
import { areasFile, placesFile, schoolsFile } from '../support/some-files.ts';

const visits = useVisits();
const work = useWorkServer();
let visit: Visit;

/** A register in which two schools of two municipalities stand on their organiser's address. */
const REGISTER = textFile(
  'skolor.ndjson',
  schoolsFile([
    { code: '12345671', name: 'Vinterskolan', municipality: '0180', east: 676_900, north: 6_580_900 },
    { code: '12345672', name: 'Höstskolan', municipality: '0184', east: 676_900, north: 6_580_900 },
    { code: '12345673', name: 'Vårskolan', municipality: '0180', east: 674_700, north: 6_580_020 },
  ]),
);

beforeAll(async () => {
  const at = work.address();
  const areas = areasFile([
    { kind: 'municipality', code: '0180', name: 'Stockholm', east: 670_000, north: 6_576_000, side: 10_000 },
  ]);
  await bringInByApi(at, 'areas', textFile('kommuner.geojson', areas), 'Kommuner');
  const places = placesFile([{ name: 'Provtorget', id: 'T1', municipality: '0180', east: 674_000, north: 6_580_000 }]);
  await bringInByApi(at, 'places', textFile('platser.geojson', places), 'Platser');
  await bringInByApi(at, 'schools', REGISTER, 'Skolregistret', ['gr']);
  visit = await visits.open(at);
});

async function openSchool(page: Page, name: string): Promise<void> {
  await page.goto('/skolor');
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function fillCorrection(page: Page, north: string, east: string, source: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Koordinater i' }).getByText('SWEREF 99 TM').click();
  await page.getByLabel('Nord', { exact: true }).fill(north);
  await page.getByLabel('Öst', { exact: true }).fill(east);
  await page.getByLabel('Hur vet du det?').fill(source);
}

describe('A school whose position cannot be its own', () => {
  test('is listed as unknown, never as outside, and keeps the answer open', async () => {
    const { page } = visit;
    await page.goto('/skolor?visa=position-shared');
    const rows = await readTable(page, 'Skolor');
    expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining(['Vinterskolan', 'Höstskolan']));
    expect(rows).toHaveLength(2);
    await page.goto('/platser');
    await page.getByRole('link', { name: 'Provtorget' }).click();
    await page.getByText('Kan inte avgöras.', { exact: true }).waitFor();
    const unknown = await readTable(page, 'Läge okänt');
    expect(unknown.map(([name]) => name)).toContain('Vinterskolan');
    const near = await readTable(page, 'Skolor nära Provtorget');
    expect(near.map(([name]) => name)).toEqual(['Vårskolan']);
  });

  test('says what is missing before it can be saved', async () => {
    const { page } = visit;
    await openSchool(page, 'Vinterskolan');
    await page.getByRole('button', { name: 'Rätta läget' }).click();
    await page.getByLabel('Datum då läget kontrollerades').fill('2999-01-01');
    await page.getByRole('button', { name: 'Spara rättelsen' }).click();
    await page.getByText('Datumet har inte varit än.').waitFor();
    await page.getByText('Skriv hur du vet var skolan ligger.').waitFor();
    expect(await page.locator('.correct-form [aria-invalid="true"]').count()).toBe(2);
    await page.getByRole('button', { name: 'Avbryt' }).click();
  });

  test('is put right by typed coordinates, and the answer changes', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: 'Rätta läget' }).click();
    await fillCorrection(page, '6580050', '674340', 'Besök på plats');
    await page.getByRole('button', { name: 'Spara rättelsen' }).click();
    await page.getByText('Läget är rättat. Rättelsen står kvar när registret hämtas in på nytt.').waitFor();
    await page.goto('/platser');
    await page.getByRole('link', { name: 'Provtorget' }).click();
    await page.getByText('Ja, enligt förslaget.').waitFor();
    const [first] = await readTable(page, 'Skolor nära Provtorget');
    expect([first[0], first[2], first[4]]).toEqual(['Vinterskolan', '240 m ± 5', 'Inom']);
  });

  test('stays right when the same register and a changed one are brought in', async () => {
    await bringInByApi(work.address(), 'schools', REGISTER, 'Skolregistret', ['gr']);
    const changed = REGISTER.buffer.toString().replace('Gatan 3', 'Gatan 7');
    await bringInByApi(work.address(), 'schools', textFile('skolor-2.ndjson', changed), 'Skolregistret', ['gr']);
    const { page } = visit;
    await openSchool(page, 'Vinterskolan');
    await page.getByText('Besök på plats').first().waitFor();
    const events = await readTable(page, 'Vad som har hänt');
    expect(events.map((cells) => cells[1])).toEqual(expect.arrayContaining([expect.stringMatching(/^Läget rättades/)]));
    await page.getByText(/240.m/).first().waitFor();
  });

  test('goes back to what the register says when the correction is taken back', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: 'Ta tillbaka rättelsen' }).click();
    await page.getByText('Rättelsen är tillbakatagen. Registrets läge gäller igen.').waitFor();
    await page.goto('/platser');
    await page.getByRole('link', { name: 'Provtorget' }).click();
    await page.getByText('Kan inte avgöras.', { exact: true }).waitFor();
    expect((await readTable(page, 'Läge okänt')).map(([name]) => name)).toContain('Vinterskolan');
  });
});

describe('On the map, by the keyboard', () => {
  test('the mark is moved by arrow keys, and the coordinates follow', async () => {
    const { page } = visit;
    await openSchool(page, 'Vårskolan');
    await page.getByRole('button', { name: 'Rätta läget' }).press('Enter');
    const map = await mapOf(page);
    const mark = map.getByRole('button', { name: /^Skolans läge\./ });
    await mark.focus();
    const latitude = page.getByLabel('Latitud', { exact: true });
    const longitude = page.getByLabel('Longitud', { exact: true });
    const from = await Promise.all([latitude.inputValue(), longitude.inputValue()]);
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
    const to = await Promise.all([latitude.inputValue(), longitude.inputValue()]);
    const moved = to.map((text, order) => Number(text.replace(',', '.')) - Number(from[order].replace(',', '.')));
    expect(moved[0]).toBeGreaterThan(0);
    expect(moved[1] / moved[0]).toBeGreaterThan(3);
    await page.getByLabel('Hur vet du det?').fill('Fastighetskartan');
    await page.getByRole('button', { name: 'Spara rättelsen' }).press('Enter');
    await page.getByText('Läget är rättat.', { exact: false }).first().waitFor();
    const shown = wgs84FromSweref({ north: 6_580_020, east: 674_700 });
    expect(Number(from[0].replace(',', '.'))).toBeCloseTo(shown.latitude, 5);
  });
});

describe('Two people correct the same school at once', () => {
  test('the later one sees both answers and chooses', async () => {
    const { page } = visit;
    await openSchool(page, 'Höstskolan');
    await page.getByRole('button', { name: 'Rätta läget' }).click();
    const other = await visits.open(work.address());
    await openSchool(other.page, 'Höstskolan');
    await other.page.getByRole('button', { name: 'Rätta läget' }).click();
    await fillCorrection(other.page, '6580700', '674260', 'Skolans egen karta');
    await other.page.getByRole('button', { name: 'Spara rättelsen' }).click();
    await other.page.getByText('Läget är rättat.', { exact: false }).first().waitFor();

    visit.expectComplaint(/status of 412/);
    await fillCorrection(page, '6580500', '674480', 'Besök i november');
    await page.getByRole('button', { name: 'Spara rättelsen' }).click();
    await page.getByText('Två olika svar.', { exact: false }).waitFor();
    const both = page.locator('.conflict');
    expect(await both.textContent()).toMatch(/Skolans egen karta.*Besök i november/s);
    await page.getByRole('button', { name: 'Spara mitt i stället' }).click();
    await page.getByText('Läget är rättat.', { exact: false }).first().waitFor();
    await other.page.reload();
    const facts = other.page.locator('dl.facts');
    await facts.waitFor();
    expect(await facts.textContent()).toContain('Besök i november');
  });
});
