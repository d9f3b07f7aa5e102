import { beforeAll, describe, expect, test } from 'vitest';
import { chooseFile, declareSource, handOver, stateSaid, textFile } from '../support/journeys/import-screen.ts';
import { bringInByApi } from '../support/journeys/seed-work.ts';
import { readTable } from '../support/journeys/tables.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';
import { sessionHeaders } from '../support/journeys/signed-in.ts';
import { useWorkServer } from '../support/journeys/work-server.ts';
import { schoolsFile } from '../support/some-files.ts';

const visits = useVisits();
const work = useWorkServer();
let visit: Visit;
let before: string;

beforeAll(async () => {
  visit = await visits.open(work.address());
  const schools = schoolsFile([
    { code: '12345671', name: 'Björkskolan', east: 674_100, north: 6_580_200 },
    { code: '12345672', name: 'Granskolan', east: 674_300, north: 6_580_900 },
  ]);
  await bringInByApi(work.address(), 'schools', textFile('skolor.ndjson', schools), 'Skolregistret');
  before = await registers();
});

/** Everything the registers hold, as anyone may read it. */
async function registers(): Promise<string> {
  const answers = await Promise.all(
    ['schools', 'places', 'exposure'].map(async (path) => {
      const headers = await sessionHeaders(work.address());
      return (await fetch(`${work.address()}/api/v1/${path}`, { headers })).text();
    }),
  );
  return answers.join('\n');
}

async function expectNothingChanged(): Promise<void> {
  expect(await registers()).toBe(before);
}

const HEAD = 'code,name,kind,lat,lon';
const CUT = schoolsFile([{ code: '12345673' }, { code: '12345674' }]).slice(0, -90);

describe('A file that cannot be trusted is refused whole', () => {
  test.each([
    {
      what: 'latitude and longitude are swapped in one row',
      file: textFile('bytta.csv', `${HEAD}\nA1,Alskolan,Skola,59.33,18.02\nA2,Bokskolan,Skola,18.06,59.31\n`),
      row: '3 Bokskolan',
      said: /latitud.*longitud|omkastade|bytt/i,
    },
    { what: 'it was cut off', file: textFile('avbruten.ndjson', CUT), row: '2', said: /avbruten/ },
    {
      what: 'it is bytes of no known kind',
      file: { ...textFile('okand.bin', ''), buffer: Buffer.from('0102030405060d0a1a0a0000000d49484452', 'hex') },
      row: 'hela filen',
      said: /inte en textfil|går inte att känna igen/,
    },
    { what: 'it is empty', file: textFile('tom.csv', ''), row: 'hela filen', said: /Filen är tom/ },
  ])('$what', async ({ file, row, said }) => {
    const { page } = visit;
    await page.goto('/hamta');
    await handOver(page, 'Skolor', file);
    await page.getByText('Filen kan inte hämtas in.').waitFor();
    await page.getByText('Ingenting har ändrats.').first().waitFor();
    const report = await readTable(page, 'Rader som inte tas in');
    expect(report.map((cells) => cells[0])).toContain(row);
    expect(report.find((cells) => cells[0] === row)!.at(-1)).toMatch(said);
    expect(await page.getByRole('button', { name: 'Hämta in', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Ta bort utan att hämta in' }).click();
    await page.getByText('Hämtningen är borttagen. Ingenting har ändrats.').waitFor();
    await expectNothingChanged();
  });

  test.each([
    {
      what: 'a picture',
      name: 'skolor.csv',
      hex: '89504e470d0a1a0a0000000d49484452',
      said: /något annat än det som tas emot/,
    },
    { what: 'a program', name: 'skolor.csv', hex: '7f454c4602010100', said: /Filen är ett program/ },
  ])('$what is refused at the door, whatever it is called', async ({ name, hex, said }) => {
    const { page } = visit;
    await page.goto('/hamta');
    visit.expectComplaint(/422/);
    await chooseFile(page, 'Skolor', { ...textFile(name, ''), buffer: Buffer.from(hex, 'hex') });
    await page.getByText(said).waitFor();
    await expectNothingChanged();
  });

  test('places handed over as schools', async () => {
    const { page } = visit;
    const places = { type: 'FeatureCollection', features: [] };
    await page.goto('/hamta');
    await handOver(page, 'Skolor', textFile('platser.geojson', JSON.stringify(places)));
    await page.getByText('Filen kan inte hämtas in.').waitFor();
    await expectNothingChanged();
  });
});

describe('The reader changes their mind', () => {
  const manyRows = Array.from(
    { length: 100_000 },
    (_, row) => `X${row},Skola ${row},Skola,${(59 + row / 1e6).toFixed(6)},${(18 + row / 2e6).toFixed(7)}`,
  );

  test('while 100,000 rows are being read: progress is told, and stops', async () => {
    const { page } = visit;
    await page.goto('/hamta');
    await handOver(page, 'Skolor', textFile('stor.csv', [HEAD, ...manyRows].join('\n')));
    await page.getByRole('progressbar').waitFor();
    await page.getByText(/^Läser raderna, [\d\s]+ av 100.000$/).waitFor();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Hämtningen är borttagen. Ingenting har ändrats.').waitFor();
    await expectNothingChanged();
  });

  test('when everything is ready', async () => {
    const { page } = visit;
    await page.goto('/hamta');
    await handOver(page, 'Skolor', textFile('skolor2.ndjson', schoolsFile([{ code: '12345675', name: 'Tallskolan' }])));
    await declareSource(page, { name: 'En annan källa', date: '2026-01-02', licence: 'CC0' });
    await page.getByRole('button', { name: 'Ta bort utan att hämta in' }).click();
    await page.getByText('Hämtningen är borttagen. Ingenting har ändrats.').waitFor();
    expect(await stateSaid(page)).toContain('borttagen');
    await expectNothingChanged();
    await page.goto('/hamta');
    const rows = await readTable(page, 'Tidigare hämtningar');
    expect(rows.find(([file]) => file.startsWith('skolor2.ndjson'))?.at(-1)).toBe('borttagen');
  });
});
