import { beforeAll, describe, expect, test } from 'vitest';
import { csvRows, download, geojsonFeatures, xlsxSheets } from '../support/journeys/downloads.ts';
import { changesTold, declareSource, handOver, stateSaid, takeIn } from '../support/journeys/import-screen.ts';
import { generatedStory, realStory } from '../support/journeys/import-stories.ts';
import { HAS_REAL_DATA } from '../support/journeys/real-data.ts';
import { choice, mapOf, readTable } from '../support/journeys/tables.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';
import { useWorkServer } from '../support/journeys/work-server.ts';

const visits = useVisits();
const work = useWorkServer();
const story = HAS_REAL_DATA ? realStory() : generatedStory();
let visit: Visit;
beforeAll(async () => {
  visit = await visits.open(work.address());
});

// skipped: ../shared/data is not beside the project, so the same journey goes through Granvik's generated files
test.skipIf(!HAS_REAL_DATA)('the files are the real registers', () => expect(story.schools.rows).toBe(432));

describe('An empty workspace says what to do first', () => {
  test.each([
    ['/karta', 'Inga platser än. Hämta in dina platser.'],
    ['/platser', 'Inga platser än. Hämta in dina platser.'],
    ['/skolor', 'Inga skolor än. Hämta in ett skolregister.'],
    ['/hamta', 'Ingen fil har hämtats in än.'],
    ['/om', 'Inga uppgifter är hämtade än.'],
  ])('on %s', async (path, words) => {
    await visit.page.goto(path);
    await visit.page.getByText(words).waitFor();
    expect(await visit.page.getByText('Övningsläge').count()).toBe(0);
  });
});

describe('The files come in', () => {
  test('municipalities, so that positions can be judged', async () => {
    const { page } = visit;
    await handOver(page, 'Områden', story.areas.file);
    await declareSource(page, story.areas.source);
    expect(await changesTold(page)).toMatchObject({ Nya: String(story.areas.rows), Ändrade: '0' });
    await takeIn(page);
    expect(await stateSaid(page)).toContain('inhämtad');
  });

  test('the school register, whose doubtful positions are told before anything is saved', async () => {
    const { page } = visit;
    const { file, rows, source, notices } = story.schools;
    await handOver(page, 'Skolor', file);
    await page.getByText(`${rows} av ${rows} rader tas in.`).waitFor();
    for (const notice of notices) await page.locator('.notices li', { hasText: notice }).first().waitFor();
    // Nothing goes in before somebody has said where it comes from.
    expect(await page.getByRole('button', { name: 'Hämta in', exact: true }).isDisabled()).toBe(true);
    await declareSource(page, source);
    expect(await changesTold(page)).toEqual({
      Nya: String(rows),
      Ändrade: '0',
      Flyttade: '0',
      Oförändrade: '0',
      Försvunna: '0',
    });
    await takeIn(page);
  });

  test('the places, with each row that has no position and what to do about it', async () => {
    const { page } = visit;
    const { file, accepted, rows, rejected, source } = story.places;
    await handOver(page, 'Platser', file);
    await declareSource(page, source);
    await page.getByText(`${accepted} av ${rows} rader tas in. ${rejected.length} tas inte in.`).waitFor();
    const report = await readTable(page, 'Rader som inte tas in');
    expect(report.map(([row]) => row)).toEqual(rejected);
    for (const cells of report)
      expect(cells[3]).toMatch(/^Läget är tomt\. .*Lägg till läget i filen och hämta in den igen\.$/);
    await takeIn(page);
    await page.getByRole('link', { name: 'Se karta och tabell' }).click();
    await page.getByRole('heading', { level: 1, name: 'Karta och tabell' }).waitFor();
  });
});

describe('The answer is read on the map and in the table', () => {
  const { place, before, after } = story;

  test('before the second register it cannot be told, because the first does not cover it', async () => {
    const { page } = visit;
    await page.getByRole('link', { name: place }).click();
    await page.getByRole('heading', { level: 1, name: place }).waitFor();
    await page.getByText(/^Ingen känd grundskola ligger inom 500.meter från platsens gräns\./).waitFor();
    await page.getByText(before.silence).first().waitFor();
    await page.getByText('Kan inte avgöras.', { exact: true }).waitFor();
    const rows = await readTable(page, `Skolor nära ${place}`);
    expect(
      rows.slice(0, before.rows.length).map(([name, , distance, , nearness]) => [name, distance, nearness]),
    ).toEqual(before.rows);
    const map = await mapOf(page);
    await map.getByRole('button', { name: before.onMap }).waitFor();
  });

  test('the second register has other column names, so the reader says which is which', async () => {
    const { page } = visit;
    const { file, columns, rows, source } = story.buildings;
    await handOver(page, 'Skolor', file);
    await page.getByRole('heading', { name: 'Vilken kolumn är vad?' }).waitFor();
    for (const [field, column] of columns) await page.getByLabel(field, { exact: true }).selectOption(column);
    await page.getByRole('button', { name: 'Läs filen med de här kolumnerna' }).click();
    await declareSource(page, source);
    expect(await changesTold(page)).toMatchObject({ Nya: String(rows), Försvunna: '0' });
    await takeIn(page);
  });

  test('after it the answer is yes', async () => {
    const { page } = visit;
    await page.goto('/platser');
    await page.getByRole('link', { name: place }).click();
    await page.getByText('Ja, enligt förslaget.').waitFor();
    const rows = await readTable(page, `Skolor nära ${place}`);
    expect(rows[0].slice(0, 1).concat(rows[0][2], rows[0][4])).toEqual(after.row);
    const map = await mapOf(page);
    await map.getByRole('button', { name: after.onMap }).waitFor();
  });
});

describe('The question is asked differently', () => {
  test('at 250 and 1 000 metres, from the centre, and at a distance of one’s own; the link carries it', async () => {
    const { page } = visit;
    await choice(page, 'Avstånd', '250 m').click();
    await page.waitForURL(/\?radius=250$/);
    await page.getByText(/inom 250.meter från platsens gräns/).waitFor();
    await choice(page, 'Avstånd', '1 000 m').click();
    await page.waitForURL(/\?radius=1000$/);
    await choice(page, 'Mät från', 'Mittpunkten').click();
    await page.waitForURL(/\?radius=1000&from=centre$/);
    await page.getByText(/inom 1.000.meter från platsens mittpunkt/).waitFor();
    await choice(page, 'Avstånd', 'Annat …').click();
    await page.getByLabel('Annat avstånd i meter').fill('-3');
    await page.getByRole('button', { name: 'Använd' }).click();
    await page.getByText('Skriv ett tal över 0 och högst 50 000.').waitFor();
    await page.getByLabel('Annat avstånd i meter').fill('640');
    await page.getByRole('button', { name: 'Använd' }).click();
    await page.waitForURL(/\?radius=640&from=centre$/);
    await page.getByText(/inom 640.meter från platsens mittpunkt/).waitFor();
    const here = await readTable(page, `Skolor nära ${story.place}`);
    expect(here.length).toBeGreaterThan(1);
    const elsewhere = await visits.open(work.address());
    await elsewhere.page.goto(page.url());
    await elsewhere.page.getByText(/inom 640.meter från platsens mittpunkt/).waitFor();
    expect(await readTable(elsewhere.page, `Skolor nära ${story.place}`)).toEqual(here);
    await elsewhere.context.close();
  });
});

describe('The answer leaves as files, the same rows as on the screen', () => {
  test('CSV, GeoJSON and Excel', async () => {
    const { page } = visit;
    const more = page.getByRole('button', { name: 'visa alla' });
    if (await more.isVisible()) await more.click();
    const shown = await readTable(page, `Skolor nära ${story.place}`);
    const files = {
      csv: await download(page, /CSV/),
      geojson: await download(page, /GeoJSON/),
      xlsx: await download(page, /Excel/),
    };
    for (const { name } of Object.values(files))
      expect(name).toMatch(/^platsbild-(?!OVNING)[a-z\d-]+\.(csv|geojson|xlsx)$/);
    const listed = csvRows(files.csv).filter(({ nearness }) => nearness !== 'positionUnknown');
    expect(listed.map(({ schoolName }) => schoolName)).toEqual(shown.map(([name]) => name));
    expect(listed.map(({ distanceMetres }) => `${Math.round(Number(distanceMetres))}`)).toEqual(
      shown.map(([, , distance]) => distance.replace(/ m .*/, '').replaceAll(/\s/g, '')),
    );
    expect(listed.every(({ radiusMetres, measureFrom }) => radiusMetres === '640' && measureFrom === 'centre')).toBe(
      true,
    );
    const sheets = await xlsxSheets(files.xlsx);
    const sheet = sheets['Svar'];
    const column = sheet[0].indexOf('Skola');
    expect(sheet.slice(1, 1 + shown.length).map((cells) => cells[column])).toEqual(shown.map(([name]) => name));
    const drawn = geojsonFeatures(files.geojson).map(
      ({ properties }) => properties['schoolName'] ?? properties['name'],
    );
    for (const [name] of shown) expect(drawn).toContain(name);
  });
});

describe('The same file once more', () => {
  test('changes nothing, and that is told', async () => {
    const { page } = visit;
    const { file, rows, source } = story.schools;
    await handOver(page, 'Skolor', file);
    await page.getByText('Samma fil har redan hämtats in. Att hämta in den igen ändrar ingenting.').waitFor();
    await declareSource(page, source);
    expect(await changesTold(page)).toEqual({
      Nya: '0',
      Ändrade: '0',
      Flyttade: '0',
      Oförändrade: String(rows),
      Försvunna: '0',
    });
    await takeIn(page);
    await page.goto('/platser');
    await page.getByRole('link', { name: story.place }).click();
    const rowsNow = await readTable(page, `Skolor nära ${story.place}`);
    expect([rowsNow[0][0], rowsNow[0][2], rowsNow[0][4]]).toEqual(story.after.row);
  });
});
