import { beforeAll, expect, test } from 'vitest';
import { textFile } from '../support/journeys/import-screen.ts';
import { bringInByApi } from '../support/journeys/seed-work.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';
import { useWorkServer } from '../support/journeys/work-server.ts';
import { placesFile, schoolsFile } from '../support/some-files.ts';

// Each says that it ran in its own way; a visit fails by itself when the browser complains or asks anybody else.
const NAMES = [
  `<img src=x onerror="window.__ran='img'">`,
  `<script>window.__ran='script'</script>`,
  `"><svg onload="window.__ran='svg'">`,
  `javascript:window.__ran='link'`,
  `{{constructor.constructor("window.__ran='template'")()}}`,
  `<iframe srcdoc="<script>top.__ran='frame'</script>">`,
  `</title><style>*{display:none}</style>`,
  `&lt;b onmouseover=window.__ran=1&gt; %3Cscript%3E`,
];

const visits = useVisits();
const work = useWorkServer();
let visit: Visit;

beforeAll(async () => {
  const places = NAMES.map((name, at) => ({
    id: `P${at}`,
    name,
    aliases: [name],
    placeType: name,
    east: 674_000 + at * 3000,
  }));
  const schools = NAMES.map((name, at) => ({
    code: `1000000${at + 1}`,
    name,
    east: 674_200 + at * 3000,
    north: 6_580_200,
  }));
  await bringInByApi(work.address(), 'places', textFile(`${NAMES[0]}.geojson`, placesFile(places)), NAMES[1]);
  await bringInByApi(work.address(), 'schools', textFile('skolor.ndjson', schoolsFile(schools)), NAMES[2]);
  visit = await visits.open(work.address());
});

/** Whether anything ran, now or while the reader moved over everything. */
async function expectNothingRan(): Promise<void> {
  const { page } = visit;
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => Reflect.get(window, '__ran') as unknown)).toBeUndefined();
  expect(await page.locator('iframe, svg[onload], img[onerror], main script').count()).toBe(0);
}

test.each([
  ['/platser', NAMES[0]],
  ['/platser/P-0001', NAMES[0]],
  ['/platser/P-0003', NAMES[2]],
  ['/skolor', NAMES[1]],
  ['/karta', undefined],
  ['/utskrift?plats=P-0002', NAMES[1]],
  ['/hamta', NAMES[0]],
  ['/hamta?sok=<script>window.__ran=1</script>', undefined],
])('%s shows names as names', async (path, shown) => {
  const { page } = visit;
  await page.goto(path);
  if (shown !== undefined) await page.getByText(shown, { exact: false }).first().waitFor();
  await expectNothingRan();
});

test('a school and a place are found by such a name, and opened', async () => {
  const { page } = visit;
  await page.goto('/skolor');
  await page.getByText(NAMES[3]).first().click();
  await page.getByRole('heading', { name: NAMES[3] }).waitFor();
  await expectNothingRan();
});
