import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { signInToTraining } from './signed-in.ts';
import type { Known, View } from './view.ts';

const ADMINISTRATOR = 'Anders Holm';
const FAILED = /status of 401/;
const GONE = /status of 404/;
const NOBODY = '01a2011c-1532-708d-9ed2-000000000000';

const press = (name: RegExp) => (page: Page) => page.getByRole('main').getByRole('button', { name }).first().click();
const memberPath = ({ access }: Known) => `/organisation/person/${access.member}`;

async function signInWrong(page: Page): Promise<void> {
  await page.locator('input[name="email"]').fill('ingen@granvik.example');
  await page.locator('input[autocomplete="current-password"]').fill('fel lösenord');
  await page.locator('button[type="submit"]').click();
  await page.getByRole('alert').waitFor();
}

async function openInvite(page: Page): Promise<void> {
  await press(/^(Bjud in|Invite)$/)(page);
  await page.getByRole('dialog').waitFor();
}

async function chooseOrganisation(page: Page): Promise<void> {
  await press(/^(Vem ser vad|Who sees what)/)(page);
  await page.getByRole('dialog').getByRole('combobox').selectOption({ label: 'Granviks Parkering AB (påhittat)' });
  await page.locator('.shared-page').waitFor();
}

async function openAll(page: Page): Promise<void> {
  await press(/^(Visa|Show)$/)(page);
  await press(/^(Ge en ersättare|Give a substitute)/)(page);
  await press(/^(Ge en roll|Give a role)/)(page);
  await press(/^(Stäng kontot|Close the account)$/)(page);
  await page.locator('.t').first().waitFor();
}

/** The first view of every role, by the one of training who has it. */
const DAYS = [
  ['coordinator', 'Karin Ask'],
  ['police', 'Jonas Fors'],
  ['region', 'Eva Strand'],
  ['analyst', 'Nils Åker'],
  ['case-writer', 'Petra Sund'],
  ['school', 'Lena Vik'],
  ['independent-school', 'Helen Mo'],
  ['landlord', 'Bo Kvist'],
  ['outreach', 'Omar Lind'],
  ['elected', 'Ragnar Ek'],
] as const;

/** The views of sign-in, the account, the organisation, sharing and the trail, in every state they can be in. */
export const VIEWS_OF_ACCESS: readonly View[] = [
  ...DAYS.map(([name, as]): View => {
    const prepare = (page: Page) => page.locator('.twins').first().waitFor();
    return { name: `today-${name}`, route: '/idag', in: 'training', path: '/idag', as, prepare };
  }),
  {
    name: 'today-waiting',
    route: '/idag',
    in: 'work',
    path: '/idag',
    prepare: (page) => page.locator('.waiting li').first().waitFor(),
  },
  { name: 'sign-in-people', route: '/logga-in', in: 'training', path: '/logga-in', as: null },
  { name: 'sign-in-people-again', route: '/logga-in', in: 'training', path: '/logga-in' },
  { name: 'sign-in-password', route: '/logga-in', in: 'training', path: '/logga-in?satt=losenord', as: null },
  {
    name: 'sign-in-wrong',
    route: '/logga-in',
    in: 'training',
    path: '/logga-in?satt=losenord',
    as: null,
    prepare: signInWrong,
    complaint: FAILED,
  },
  {
    name: 'sign-in-refused-by-provider',
    route: '/logga-in',
    in: 'training',
    path: '/logga-in?satt=losenord&problem=no-account',
    as: null,
  },
  {
    name: 'invitation',
    route: '/inbjudan',
    in: 'training',
    path: ({ access }) => `/inbjudan#${access.token}`,
    as: null,
    prepare: (page) => page.locator('button[type="submit"]').click(),
  },
  { name: 'invitation-without-token', route: '/inbjudan', in: 'training', path: '/inbjudan', as: null },
  {
    name: 'invitation-unknown',
    route: '/inbjudan',
    in: 'training',
    path: '/inbjudan#abcdefghijklmnopqrstuvwxyz0123456789',
    as: null,
    complaint: GONE,
  },
  { name: 'account', route: '/konto', in: 'training', path: '/konto' },
  {
    name: 'account-password',
    route: '/konto',
    in: 'work',
    path: '/konto',
    prepare: async (page) => {
      await press(/^(Byt lösenord|Change password)$/)(page);
      await page.locator('input[autocomplete="new-password"]').fill('kort');
      await page.locator('button[type="submit"]').click();
    },
  },
  {
    name: 'person-menu',
    route: '/konto',
    in: 'training',
    path: '/konto',
    prepare: async (page) => {
      await page.locator('button.person').click();
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'people', route: '/organisation', in: 'training', path: '/organisation', as: ADMINISTRATOR },
  {
    name: 'people-none-found',
    route: '/organisation',
    in: 'training',
    path: '/organisation?q=xyz&konton=closed',
    as: ADMINISTRATOR,
  },
  {
    name: 'invite-refused',
    route: '/organisation',
    in: 'training',
    path: '/organisation',
    as: ADMINISTRATOR,
    prepare: async (page) => {
      await openInvite(page);
      await page.getByRole('dialog').locator('button[type="submit"]').click();
    },
  },
  {
    name: 'invitations',
    route: '/organisation/inbjudningar',
    in: 'training',
    path: '/organisation/inbjudningar',
    as: ADMINISTRATOR,
  },
  {
    name: 'partners-adding',
    route: '/organisation/partner',
    in: 'training',
    path: '/organisation/partner',
    as: ADMINISTRATOR,
    prepare: press(/^(Lägg till en organisation|Add an organisation)/),
  },
  {
    name: 'openings',
    route: '/organisation/oppet',
    in: 'training',
    path: '/organisation/oppet',
    as: ADMINISTRATOR,
    prepare: press(/^(Ändra vad Samverkansparter|Change what Partners)/),
  },
  { name: 'roles', route: '/organisation/roller', in: 'training', path: '/organisation/roller', as: ADMINISTRATOR },
  { name: 'member', route: '/organisation/person/$id', in: 'training', path: memberPath, as: ADMINISTRATOR },
  {
    name: 'member-all-open',
    route: '/organisation/person/$id',
    in: 'training',
    path: memberPath,
    as: ADMINISTRATOR,
    prepare: openAll,
  },
  {
    name: 'member-missing',
    route: '/organisation/person/$id',
    in: 'training',
    path: `/organisation/person/${NOBODY}`,
    as: ADMINISTRATOR,
    complaint: GONE,
  },
  { name: 'trail', route: '/spar', in: 'training', path: '/spar?fran=2026-02-31', as: 'Ulla Berg' },
  { name: 'sharing', route: '/platser/$code', in: 'training', path: '/platser/P-0001', prepare: chooseOrganisation },
];

/** Makes what the links name: a colleague to look at, and an invitation that nobody takes. */
export async function getKnownOfAccess(address: string): Promise<Known['access']> {
  const headers = { cookie: await signInToTraining(address, ADMINISTRATOR), 'x-platsbild': 'command' };
  const ask = async (path: string, json?: object) => {
    const answer = await fetch(`${address}/api/v1${path}`, {
      method: json === undefined ? 'GET' : 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(json),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const { members } = (await ask('/members')) as { members: { id: string; name: string }[] };
  const { signedIn } = (await ask('/session')) as { signedIn: { organisation: { id: string } } };
  const { link } = (await ask('/invitations', {
    organisation: signedIn.organisation.id,
    email: `${randomUUID()}@granvik.example`,
    name: 'Lina Fors',
    function: 'Fältassistent',
    role: 'outreachWorker',
    area: { kind: 'organisation', code: '' },
  })) as { link: string };
  return { member: members.find(({ name }) => name === 'Karin Ask')!.id, token: new URL(link).hash.slice(1) };
}
