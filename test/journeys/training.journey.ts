import { beforeAll, describe, expect, inject, test } from 'vitest';
import { csvRows, download, geojsonFeatures, xlsxSheets } from '../support/journeys/downloads.ts';
import { choice, mapOf, readTable } from '../support/journeys/tables.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';

const visits = useVisits();
let visit: Visit;
beforeAll(async () => {
  visit = await visits.open(inject('trainingAddress'));
});

const RIBBON = 'Övningsläge. Granvik är en påhittad kommun och alla uppgifter är påhittade.';
/** As the generator promises: see docs/developer/granvik.md. */
const NEAR_LYKTTORGET = [
  ['Lyktskolan', '140 m ± 5', 'Inom'],
  ['Stationsskolan', '280 m ± 5', 'Inom'],
  ['Norrlyktans skola', '302 m ± 5', 'Inom'],
  ['Stenrosskolan', '381 m ± 5', 'Inom'],
  ['Kvarnglimtens skola', '489 m ± 30', 'Kan inte avgöras'],
  ['Spårskolan', '698 m ± 5', 'Utanför'],
  ['Klockskolan', '769 m ± 5', 'Utanför'],
  ['Bryggskolan', '797 m ± 5', 'Utanför'],
  ['Hasselgångens skola', '809 m ± 5', 'Utanför'],
  ['Lyktbärarens friskola', '918 m ± 5', 'Utanför'],
];

describe('Everything says that Granvik does not exist', () => {
  test.each(['/karta', '/platser', '/platser/P-0001', '/skolor', '/hamta', '/om', '/utskrift'])('%s', async (path) => {
    await visit.page.goto(path);
    await visit.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await visit.page.getByText(RIBBON).isVisible()).toBe(true);
  });

  test('a school page', async () => {
    const { page } = visit;
    await page.goto('/skolor');
    await page.getByRole('link', { name: 'Lyktskolan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lyktskolan' }).waitFor();
    expect(await page.getByText(RIBBON).isVisible()).toBe(true);
  });

  test('the printed sheet, in place of the ribbon', async () => {
    const { page } = visit;
    await page.goto('/utskrift?plats=P-0001');
    await page.getByRole('heading', { level: 1, name: 'Skolor nära Lykttorget' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(/^Övningsuppgifter\. Granvik är en påhittad kommun/).isVisible()).toBe(true);
    expect(await page.getByText(RIBBON).isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    expect(await readTable(page, 'Skolor nära Lykttorget')).toHaveLength(10);
  });

  test('the name and the rows of every exported file', async () => {
    const { page } = visit;
    await page.goto('/platser/P-0001');
    const csv = await download(page, /CSV/);
    const geojson = await download(page, /GeoJSON/);
    const xlsx = await download(page, /Excel/);
    for (const { name } of [csv, geojson, xlsx]) expect(name).toMatch(/^platsbild-OVNING-granvik-/);
    expect(csvRows(csv).map(({ distanceMetres }) => Math.round(Number(distanceMetres)))).toEqual([
      140, 280, 302, 381, 489, 698, 769, 797, 809, 918,
    ]);
    expect(csvRows(csv).every(({ notice }) => /övning|påhitt|fictional/i.test(notice))).toBe(true);
    expect(geojsonFeatures(geojson).some(({ geometry }) => geometry.type === 'Polygon')).toBe(true);
    expect(JSON.stringify(await xlsxSheets(xlsx))).toMatch(/påhitt|fictional/i);
  });
});

describe('The overview', () => {
  test('answers in one sentence', async () => {
    const { page } = visit;
    await page.goto('/karta');
    await page.getByText(/^9 av 12 platser har minst en grundskola inom 500.meter\./).waitFor();
    await page.getByText('För en kan det inte avgöras.').waitFor();
    const stops = (await mapOf(page)).getByRole('list').first().getByRole('button');
    expect(await stops.count()).toBe(12);
  });

  test('finds a place by another name, in the head and in the list', async () => {
    const { page } = visit;
    await page.getByRole('combobox', { name: 'Sök plats eller skola' }).fill('Lyktan');
    const found = page.getByRole('option', { name: /Lykttorget/ });
    await found.waitFor();
    expect(await found.textContent()).toContain('kallas också Lyktan');
    await found.click();
    await page.getByRole('heading', { level: 1, name: 'Lykttorget' }).waitFor();
    await page.goto('/karta');
    await page.getByRole('searchbox', { name: 'Sök i listan' }).fill('gläntan');
    await page.getByText(/^Visar 1 av 12 platser/).waitFor();
    expect((await readTable(page, 'Samma svar som tabell')).map(([name]) => name)).toEqual([
      expect.stringContaining('Mossgläntan'),
    ]);
    await page.getByRole('button', { name: 'Visa alla' }).click();
    await page.getByText(/^Visar 12 av 12 platser/).waitFor();
  });

  test('is narrowed by district and answer, said as a sentence and kept in the link', async () => {
    const { page } = visit;
    await page.getByLabel('Stadsdel').selectOption('Almdalen');
    await page.getByLabel('Svar', { exact: true }).selectOption({ label: 'Kan inte avgöras' });
    await page.getByText('Visar 1 av 12 platser: i Almdalen och med svaret ”Kan inte avgöras”.').waitFor();
    expect((await readTable(page, 'Samma svar som tabell'))[0][0]).toContain('Tegelvreten');
    expect(new URL(page.url()).searchParams.get('stadsdel')).toBe('Almdalen');
    await page.reload();
    await page.getByText(/^Visar 1 av 12 platser/).waitFor();
    await page.getByRole('button', { name: 'Visa alla' }).click();
  });

  test('is sorted by distance, and the map walks in the same order', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: 'Avstånd', exact: true }).click();
    await page.waitForURL(/sort=/);
    const rows = await readTable(page, 'Samma svar som tabell');
    const metres = rows.map((cells) => Number(cells[3].replace(/ m.*/, '').replaceAll(/\s/g, '')));
    expect(metres).toEqual(metres.toSorted((a, b) => a - b));
    expect(metres).toHaveLength(12);
    const map = await mapOf(page);
    const first = await map.getByRole('listitem').first().getByRole('button').getAttribute('aria-label');
    expect(rows[0][0].startsWith(first!.split(',')[0])).toBe(true);
  });
});

describe('A place', () => {
  test('has the schools that the generator promises, the same in the table and on the map', async () => {
    const { page } = visit;
    await page.goto('/platser/P-0001');
    await page.getByText(/^Fyra grundskolor ligger inom 500.meter från platsens gräns\./).waitFor();
    await page.getByText('För en skola till kan det inte avgöras.').waitFor();
    await page.getByRole('button', { name: 'visa alla' }).click();
    const rows = await readTable(page, 'Skolor nära Lykttorget');
    expect(rows.map((cells) => [cells[0], cells[2], cells[4]])).toEqual(NEAR_LYKTTORGET);
    const map = await mapOf(page);
    const onMap = map.getByRole('list', { name: 'Platser och skolor på kartan' }).getByRole('button');
    expect(await onMap.evaluateAll((all) => all.map((one) => one.ariaLabel!.split(',')[0]))).toEqual(
      NEAR_LYKTTORGET.map(([name]) => name),
    );
  });

  test('choosing a school on the map chooses it in the table', async () => {
    const { page } = visit;
    const map = await mapOf(page);
    await map.getByRole('button', { name: /^Spårskolan/ }).press('Enter');
    const row = page.getByRole('row', { name: /^Spårskolan/ });
    await expect.poll(() => row.getAttribute('aria-current')).toBe('true');
  });

  test('says how the answer would be if the question were asked differently', async () => {
    const rows = await readTable(visit.page, 'Antal skolor beroende på avstånd och mätpunkt');
    expect(rows).toEqual([
      ['250 m', '1', '1'],
      ['500 m', '4', '4'],
      ['1 000 m', '10', '9'],
    ]);
    const said = await visit.page.getByRole('cell', { name: '4 och 1 som inte kan avgöras' }).count();
    expect(said).toBe(1);
  });

  test('names the class as proposed, not adopted', async () => {
    const { page } = visit;
    const card = page.getByRole('region', { name: 'Särskilt utsatt plats för unga' });
    await card.getByText('Ja, enligt förslaget.').waitFor();
    await card.getByText('Föreslagen klass, inte beslutad').waitFor();
    expect(await card.getByText('Räknas fram när du frågar. Sparas aldrig.').isVisible()).toBe(true);
  });

  test('of two parts has the area of both, and says that its centre lies outside', async () => {
    const { page } = visit;
    await page.goto('/platser');
    await page.getByRole('link', { name: 'Spårstigen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Spårstigen' }).waitFor();
    const facts = (await page.locator('.page-head .under').first().textContent()) ?? '';
    expect(facts).toContain('2 delar');
    const shown = Number(/([\d,]+)\s*km²/.exec(facts)![1].replace(',', '.'));
    const drawn = geojsonFeatures(await download(page, /GeoJSON/)).find(
      ({ geometry }) => geometry.type === 'MultiPolygon',
    );
    expect((drawn!.geometry.coordinates as unknown[]).length).toBe(2);
    expect(shown).toBeGreaterThan(0.01);
    await choice(page, 'Mät från', 'Mittpunkten').click();
    await page
      .getByText(/platsens mittpunkt/)
      .first()
      .waitFor();
    expect(await page.getByText('Mittpunkten ligger utanför själva platsen.', { exact: true }).isVisible()).toBe(true);
  });
});

describe('A school', () => {
  test('says which places are near it', async () => {
    const { page } = visit;
    await page.goto('/platser/P-0001');
    await page.getByRole('table').getByRole('link', { name: 'Kvarnglimtens skola' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kvarnglimtens skola' }).waitFor();
    const rows = await readTable(page, 'Platser nära skolan');
    expect(rows.find(([name]) => name.includes('Lykttorget'))?.join(' ')).toContain('489 m');
  });
});

describe('The reader’s own way', () => {
  test('English, kept for the next visit', async () => {
    const { page } = visit;
    await page.goto('/karta');
    await page.getByRole('button', { name: 'Utseende och språk' }).click();
    await page.getByRole('radiogroup', { name: 'Språk' }).getByText('English').click();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: 'Map and table' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Map and table' }).waitFor();
    await page.getByText(/^9 of 12 places have at least one compulsory school within 500.m/).waitFor();
  });

  test('dark colours, and back to Swedish', async () => {
    const { page } = visit;
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Looks and language' }).click();
    await page.getByRole('radiogroup', { name: 'Colours' }).getByText('Dark').click();
    await expect.poll(ground).not.toBe(light);
    await page.getByRole('radiogroup', { name: 'Language' }).getByText('Svenska').click();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: 'Karta och tabell' }).waitFor();
  });
});
