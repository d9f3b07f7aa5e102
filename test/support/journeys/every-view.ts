import { sessionHeaders } from './signed-in.ts';
import type { Page } from 'playwright-core';
import { schoolsFile } from '../some-files.ts';
import { type HandedFile, textFile } from './import-screen.ts';
import { discardByApi, offerByApi } from './seed-work.ts';
import type { Known, View } from './view.ts';
import { VIEWS_OF_ACCESS, getKnownOfAccess } from './views-of-access.ts';

export type { Known, View };

const MISSING = /status of 404/;
const press = (name: RegExp) => (page: Page) => page.getByRole('main').getByRole('button', { name }).first().click();
const search = (words: string, found: RegExp) => async (page: Page) => {
  await page.locator('header input').fill(words);
  await page.locator('.found').getByText(found).first().waitFor();
};
const chooseOther = async (page: Page): Promise<void> => {
  await page.getByText(/^(Annat|Other) …$/).click();
  await page.locator('.other-radius input').fill('0');
  await page.locator('.other-radius button').click();
  await page
    .locator('.other-radius [role="alert"], .other-radius .fault, .other-radius [slot="errorMessage"]')
    .first()
    .waitFor();
};
const correct = async (page: Page): Promise<void> => {
  await press(/Rätta läget|Correct the position/)(page);
  await page.locator('.correct-form').waitFor();
};

/** Every view and every state it can be in. A route of the router that has no row here fails the journey. */
export const VIEWS: readonly View[] = [
  { name: 'first-page', route: '/', in: 'training', path: '/' },
  { name: 'overview', drawn: true, route: '/karta', in: 'training', path: '/karta' },
  {
    name: 'overview-place-chosen',
    drawn: true,
    route: '/karta',
    in: 'training',
    path: '/karta?radius=1000&from=centre&sort=distance',
    prepare: async (page) => {
      await page.locator('tr[data-selectable] a').first().focus();
      await page.locator('tr[aria-current="true"]').waitFor();
    },
  },
  { name: 'overview-nothing-left', route: '/karta', in: 'training', path: '/karta?q=xyz&stadsdel=Almdalen&svar=no' },
  { name: 'overview-export-menu', route: '/karta', in: 'training', path: '/karta', prepare: press(/^Export/) },
  {
    name: 'overview-forms',
    route: '/karta',
    in: 'training',
    path: '/karta?forms=gr,gran',
    prepare: press(/^(Skolform|School form)/),
  },
  {
    name: 'overview-source',
    route: '/karta',
    in: 'training',
    path: '/karta',
    prepare: press(/^(Skolregister|School register)/),
  },
  { name: 'overview-own-radius-refused', route: '/karta', in: 'training', path: '/karta', prepare: chooseOther },
  { name: 'search-found', route: '/karta', in: 'training', path: '/karta', prepare: search('lyk', /Lykttorget/) },
  {
    name: 'search-nothing',
    route: '/karta',
    in: 'training',
    path: '/karta',
    prepare: search('xyz', /^(Inget hittades|Nothing was found)/),
  },
  {
    name: 'keys',
    route: '/platser',
    in: 'training',
    path: '/platser',
    prepare: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'looks',
    route: '/platser',
    in: 'training',
    path: '/platser',
    prepare: async (page) => {
      await page.getByRole('button', { name: /^(Utseende och språk|Looks and language)/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'places', route: '/platser', in: 'training', path: '/platser' },
  { name: 'place', drawn: true, route: '/platser/$code', in: 'training', path: '/platser/P-0001' },
  { name: 'place-undecided', route: '/platser/$code', in: 'training', path: '/platser/P-0011' },
  {
    name: 'place-two-parts-centre-outside',
    drawn: true,
    route: '/platser/$code',
    in: 'training',
    path: '/platser/P-0007?from=centre',
  },
  { name: 'place-missing', route: '/platser/$code', in: 'training', path: '/platser/P-9999', complaint: MISSING },
  { name: 'schools', route: '/skolor', in: 'training', path: '/skolor' },
  { name: 'schools-none-of-the-kind', route: '/skolor', in: 'training', path: '/skolor?visa=position-shared' },
  { name: 'school', drawn: true, route: '/skolor/$id', in: 'training', path: ({ schoolId }) => `/skolor/${schoolId}` },
  {
    name: 'school-correction',
    drawn: true,
    route: '/skolor/$id',
    in: 'training',
    path: ({ schoolId }) => `/skolor/${schoolId}`,
    prepare: correct,
  },
  {
    name: 'school-correction-refused',
    route: '/skolor/$id',
    in: 'training',
    path: ({ schoolId }) => `/skolor/${schoolId}`,
    prepare: async (page) => {
      await correct(page);
      await page.locator('.correct-form input[name="date"]').fill('2026-02-31');
      await page.locator('.correct-form button[type="submit"]').click();
    },
  },
  {
    name: 'school-missing',
    route: '/skolor/$id',
    in: 'training',
    path: '/skolor/01a2011c-1532-708d-9ed2-000000000000',
    complaint: MISSING,
  },
  { name: 'imports', route: '/hamta', in: 'training', path: '/hamta?slag=schools' },
  { name: 'import-applied', route: '/hamta/$id', in: 'training', path: ({ training }) => `/hamta/${training.applied}` },
  {
    name: 'import-missing',
    route: '/hamta/$id',
    in: 'training',
    path: '/hamta/01a2011c-1532-708d-9ed2-000000000000',
    complaint: MISSING,
  },
  { name: 'review-nothing', route: '/granskning', in: 'training', path: '/granskning' },
  { name: 'about', route: '/om', in: 'training', path: '/om' },
  { name: 'print-all', route: '/utskrift', in: 'training', path: '/utskrift' },
  { name: 'print-place', drawn: true, route: '/utskrift', in: 'training', path: '/utskrift?plats=P-0001' },
  {
    name: 'print-place-on-paper',
    route: '/utskrift',
    in: 'training',
    path: '/utskrift?plats=P-0001',
    prepare: (page) => page.emulateMedia({ media: 'print' }),
  },
  ...VIEWS_OF_ACCESS,
  { name: 'no-such-page', route: '/', in: 'training', path: '/finns-inte' },
  { name: 'empty-overview', route: '/karta', in: 'work', path: '/karta' },
  { name: 'empty-places', route: '/platser', in: 'work', path: '/platser' },
  { name: 'empty-schools', route: '/skolor', in: 'work', path: '/skolor' },
  { name: 'empty-about', route: '/om', in: 'work', path: '/om' },
  { name: 'empty-print', route: '/utskrift', in: 'work', path: '/utskrift' },
  { name: 'imports-waiting', route: '/hamta', in: 'work', path: '/hamta' },
  { name: 'import-ready', route: '/hamta/$id', in: 'work', path: ({ work }) => `/hamta/${work.ready}` },
  {
    name: 'import-declaration-refused',
    route: '/hamta/$id',
    in: 'work',
    path: ({ work }) => `/hamta/${work.ready}`,
    prepare: (page) => page.locator('form.declare button[type="submit"]').click(),
  },
  { name: 'import-doubtful', route: '/hamta/$id', in: 'work', path: ({ work }) => `/hamta/${work.doubtful}` },
  { name: 'import-mapping', route: '/hamta/$id', in: 'work', path: ({ work }) => `/hamta/${work.mapping}` },
  { name: 'import-refused', route: '/hamta/$id', in: 'work', path: ({ work }) => `/hamta/${work.refused}` },
  { name: 'import-discarded', route: '/hamta/$id', in: 'work', path: ({ work }) => `/hamta/${work.discarded}` },
];

const HEAD = 'code,name,kind,lat,lon';
const OFFERED: Readonly<Record<keyof Known['work'], HandedFile>> = {
  ready: textFile('skolor.ndjson', schoolsFile([{ code: '12345671', name: 'Björkskolan' }])),
  doubtful: textFile(
    'skolor-delade.ndjson',
    schoolsFile([
      { code: '12345672', name: 'Vinterskolan', municipality: '0180' },
      { code: '12345673', name: 'Höstskolan', municipality: '0184' },
      { code: '12345674', name: 'Vårskolan', east: null, north: null },
    ]),
  ),
  mapping: textFile(
    'egna.csv',
    'nr,benämning,slag,bredd,längd\n7,Alskolan,Skola,59.31,18.04\n8,Bokskolan,Dagis,59.32,18.05\n',
  ),
  refused: textFile('bytta.csv', `${HEAD}\nA1,Alskolan,Skola,59.33,18.02\nA2,Bokskolan,Skola,18.06,59.31\n`),
  discarded: textFile('fel-fil.csv', `${HEAD}\nA3,Ekskolan,Skola,59.34,18.03\n`),
};

/** Makes what the links name: imports in every state, none of them decided for. */
export async function getKnown(training: string, work: string): Promise<Known> {
  const headers = await sessionHeaders(training);
  const schools = (await (await fetch(`${training}/api/v1/schools?q=Kvarnglimtens`, { headers })).json()) as {
    schools: { id: string }[];
  };
  const imports = (await (await fetch(`${training}/api/v1/imports`, { headers })).json()) as {
    imports: { id: string }[];
  };
  const offered: Record<string, string> = {};
  for (const [name, file] of Object.entries(OFFERED)) offered[name] = await offerByApi(work, 'schools', file);
  await discardByApi(work, offered['discarded']);
  return {
    schoolId: schools.schools[0].id,
    training: { applied: imports.imports[0].id },
    access: await getKnownOfAccess(training),
    work: offered as Known['work'],
  };
}
