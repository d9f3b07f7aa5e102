import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/journeys/axe.ts';
import { focusOf, tabTo } from '../support/journeys/focus.ts';
import { askedFromPage } from '../support/journeys/people.ts';
import { type ServerProcess, startServerProcess } from '../support/journeys/training-server.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';

const visits = useVisits();
/** Of its own: who is let in here would stand in the lists of other journeys. */
let server: ServerProcess;
let municipality: Visit;
let coordinator: Visit;
let company: Visit;
let caretaker: Visit;

beforeAll(async () => {
  server = await startServerProcess();
  municipality = await visits.open(server.address, { as: 'Anders Holm', webGl: false });
  coordinator = await visits.open(server.address, { as: 'Karin Ask', webGl: false });
  company = await visits.open(server.address, { as: null, webGl: false });
  caretaker = await visits.open(server.address, { as: null, webGl: false });
});
afterAll(() => server.stop());

const COMPANY = 'Granviks Fastigheter';
const PASSWORD = 'fyra ord som ingen annan har';

/** Writes into the field that has focus, and goes to the next. */
async function write(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

/** The link that the dialog tells once, as an address in this server. */
async function linkIn(page: Page): Promise<string> {
  const link = await page.getByRole('textbox', { name: 'Länken' }).inputValue();
  return link.slice(link.indexOf('/inbjudan'));
}

describe('The municipality lets a partner in, by the keyboard alone', () => {
  test('adds the organisation: what it may ever be shown is said beside the choice', async () => {
    const { page } = municipality;
    await page.goto('/organisation/partner');
    await page.getByRole('heading', { level: 1, name: /^Granviks kommun/ }).waitFor();
    await tabTo(page, /^Lägg till en organisation$/);
    await page.keyboard.press('Enter');
    await page.getByText('En privat part får aldrig uppgifter om brott', { exact: false }).waitFor();
    // The form takes focus where it came.
    expect((await focusOf(page)).name).toBe('organisation');
    await page.keyboard.type(COMPANY);
    await page.keyboard.press('Enter');
    await page.getByText(`${COMPANY} är tillagd och ser ingenting än.`, { exact: false }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('invites its first administrator; the link is told once', async () => {
    const { page } = municipality;
    const row = page.getByRole('row', { name: new RegExp(`^${COMPANY}`) });
    await row.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: `Bjud in den första administratören för ${COMPANY}` }).waitFor();
    await write(page, /^name$/, 'Siv Lund');
    await write(page, /^function$/, 'Ägare');
    await write(page, /^email$/, 'siv@fastigheter.example');
    await tabTo(page, /^Skapa länken$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Skicka länken själv' }).waitFor();
    // An Enter too many may not close what is told only once.
    await page.locator('p:focus', { hasText: 'Platsbild skickar inga mejl.' }).waitFor();
    expect(await linkIn(page)).toMatch(/^\/inbjudan#[\w-]{43}$/);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('who takes the link, chooses a password by its length, and is in', async () => {
    const { page } = company;
    await page.goto(await linkIn(municipality.page));
    await page.getByText(`Siv Lund, du får ett konto i Platsbild hos ${COMPANY}.`).waitFor();
    const password = page.getByLabel('Lösenord', { exact: true });
    const accept = page.getByRole('button', { name: 'Skapa kontot och logga in' });
    await password.fill('för kort');
    await page.getByText('4 tecken till behövs.').waitFor();
    await accept.click();
    await page.getByText('Det behöver ha minst 12 tecken.', { exact: false }).waitFor();
    company.expectComplaint(/status of 422/);
    await password.fill('sivlundsivlund');
    await accept.click();
    await page.getByText('Det lösenordet hör till de första', { exact: false }).waitFor();
    await password.fill(PASSWORD);
    await accept.click();
    await page.getByRole('heading', { level: 1, name: COMPANY }).waitFor();
    await page.getByText('En person har konto.').waitFor();
  });

  test('and the same link opens nothing after that', async () => {
    const { page } = caretaker;
    caretaker.expectComplaint(/status of 4(?:04|10)/);
    await page.goto(await linkIn(municipality.page));
    await page.getByRole('heading', { level: 1, name: 'Länken går inte att använda' }).waitFor();
    await municipality.page.keyboard.press('Escape');
  });
});

describe('The partner’s own administrator', () => {
  test('invites a colleague with a role, and sees what that colleague can see: nothing', async () => {
    const { page } = company;
    await page.getByRole('button', { name: 'Bjud in', exact: true }).click();
    await page.getByLabel('Namn', { exact: true }).fill('Kaj Rydh');
    await page.getByLabel('Funktion').fill('Ring 070-174 06 05');
    await page.getByLabel('E-postadress').fill('kaj@fastigheter.example');
    await page.getByRole('button', { name: 'Skapa länken' }).click();
    await page.locator(':focus', { hasText: 'En uppgift behöver rättas.' }).waitFor();
    await page.getByLabel('Funktion').fill('Fastighetsskötare');
    await page.getByRole('button', { name: 'Skapa länken' }).click();
    await caretaker.page.goto(await linkIn(page));
    await caretaker.page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
    await caretaker.page.getByRole('button', { name: 'Skapa kontot och logga in' }).click();
    await caretaker.page.getByRole('heading', { level: 1, name: 'Vår del' }).waitFor();
    await caretaker.page.getByText('Ingen plats delas med er än.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Klar' }).click();
    await page.reload();
    await page.getByRole('link', { name: 'Kaj Rydh' }).click();
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    const places = page.getByRole('row', { name: /^Platser.*0.*0/ });
    await places.waitFor();
    expect(await places.count()).toBe(1);
  });
});

describe('The coordinator shares one place, and takes it back', () => {
  const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Vem ser vad av Lykttorget?' });

  test('sees first what the partner would see, and what sharing does', async () => {
    const { page } = coordinator;
    await page.goto('/platser/P-0001');
    await page.getByRole('button', { name: 'Vem ser vad?' }).click();
    const dialog = dialogOf(page);
    await dialog.getByLabel('Organisation', { exact: true }).selectOption({ label: COMPANY });
    await dialog.getByRole('region', { name: `Så här ser ${COMPANY} sidan` }).waitFor();
    const boundary = dialog.getByRole('row', { name: /^Gräns/ });
    expect(await boundary.getByRole('cell').allInnerTexts()).toEqual(['ser inte', 'ungefär', 'ser']);
    await dialog.getByText(`Ni kan inte ta tillbaka det ${COMPANY} redan har sett eller skrivit ut.`).waitFor();
  });

  test('shares it until a day; the partner’s next look shows that place and no other', async () => {
    const { page } = coordinator;
    const dialog = dialogOf(page);
    const day = dialog.getByLabel(/^Sista dagen/);
    const share = dialog.getByRole('button', { name: `Dela med ${COMPANY}` });
    await day.fill('31/12');
    await share.click();
    await dialog.getByText('Skriv dagen som 2026-01-14.').waitFor();
    expect((await focusOf(page)).name).toBe('to');
    await day.fill('2099-12-31');
    await share.click();
    await dialog.getByText('till 31 december 2099').waitFor();
    await page.locator('[role=status]:focus', { hasText: `Platsen är delad med ${COMPANY}.` }).waitFor();
    expect(await dialog.getByLabel('Organisation', { exact: true }).inputValue()).toBe('');
    await caretaker.page.goto('/');
    await caretaker.page.getByText(`En plats delas med ${COMPANY}.`).waitFor();
    await caretaker.page.getByRole('link', { name: 'Lykttorget' }).first().click();
    const coarse = caretaker.page.getByText(/gränsen visas på 10.m när/);
    await coarse.waitFor();
    expect(await coarse.count()).toBe(1);
  });

  test('takes it back: the partner’s next request is refused; undone, it is there again', async () => {
    const { page } = coordinator;
    caretaker.expectComplaint(/status of 404/);
    const withdraw = `Dra tillbaka delningen med ${COMPANY}`;
    await dialogOf(page).getByRole('button', { name: withdraw }).click();
    const told = page.getByText(`${COMPANY} ser inte längre platsen.`, { exact: false });
    await page.locator('[role=status]:focus').filter({ has: told }).waitFor();
    expect(await askedFromPage(caretaker.page, '/places/P-0001')).toEqual([404, 'place-not-found']);
    await caretaker.page.reload();
    await caretaker.page.getByRole('heading', { level: 1, name: /^Sidan finns inte/ }).waitFor();
    await page.getByRole('button', { name: 'Ångra' }).click();
    await dialogOf(page).getByRole('button', { name: withdraw }).waitFor();
    await told.waitFor({ state: 'detached' });
    expect(await askedFromPage(caretaker.page, '/places/P-0001')).toEqual([200, '']);
  });
});

describe('Who is limited or removed is refused at the next request', () => {
  test('a role that is taken away takes the place with it, and can be given again at once', async () => {
    const { page } = company;
    const role = 'samverkanspart, organisationens egna uppgifter';
    await page.getByRole('button', { name: `Ta bort rollen ${role}` }).click();
    await page.getByText(`Kaj Rydh är inte längre ${role}. Det gäller från nu.`).waitFor();
    expect((await askedFromPage(caretaker.page, '/places/P-0001'))[0]).toBe(404);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.getByRole('button', { name: `Ta bort rollen ${role}` }).waitFor();
    expect(await askedFromPage(caretaker.page, '/places/P-0001')).toEqual([200, '']);
  });

  test('an account that is closed is out in the same moment', async () => {
    const { page } = company;
    caretaker.expectComplaint(/status of 401/);
    await page.getByRole('button', { name: 'Stäng kontot', exact: true }).click();
    await page.getByRole('button', { name: 'Stäng kontot för Kaj Rydh' }).click();
    await page.getByText('Kontot är stängt. Kaj Rydh kan inte logga in.').waitFor();
    expect(await askedFromPage(caretaker.page, '/members')).toEqual([401, 'sign-in-required']);
    await caretaker.page.goto('/platser/P-0001');
    await caretaker.page.waitForURL(/\/logga-in\?tillbaka=/);
  });
});

test('no step of it needs scrolling sideways on a phone', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, webGl: false } as const;
  const { page } = await visits.open(server.address, { as: 'Anders Holm', ...phone });
  const overhang = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const path of ['', '/inbjudningar', '/partner', '/oppet', '/roller']) {
    await page.goto(`/organisation${path}`);
    await page.locator('.sections').waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    expect(await overhang(), path).toBeLessThanOrEqual(0);
  }
  await page.goto('/organisation');
  await page.getByRole('button', { name: 'Bjud in', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Skapa länken' }).click();
  await dialog.getByText('Skriv personens namn.').waitFor();
  expect(await overhang()).toBeLessThanOrEqual(0);
  expect((await focusOf(page)).uncovered).toBe(true);
});
