import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/journeys/axe.ts';
import { askedFromPage, fromPersonMenu, signOut } from '../support/journeys/people.ts';
import { FIRST } from '../support/journeys/signed-in.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';
import { useWorkServer } from '../support/journeys/work-server.ts';

const visits = useVisits();
const work = useWorkServer();
let visit: Visit;
let secret: string;
let codes: readonly string[];
beforeAll(async () => {
  visit = await visits.open(work.address(), { as: null });
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** What the app on the phone would show, and shows once: the server takes no code twice. */
const codeNow = (ahead = 0) => new TOTP({ secret }).generate({ timestamp: Date.now() + ahead * 30_000 });

async function signIn(page: Page, password: string = FIRST.password): Promise<void> {
  await page.goto('/logga-in?tillbaka=%2Fkonto');
  await page.getByLabel('E-postadress').fill(FIRST.email);
  await page.getByLabel('Lösenord', { exact: true }).fill(password);
  await button(page, 'Logga in').click();
}

const atAccount = (page: Page) => page.getByRole('heading', { level: 1, name: 'Mitt konto' }).waitFor();

describe('A password', () => {
  test('that is wrong is told in the same words as an address that nobody has, and nothing is closed', async () => {
    const { page } = visit;
    visit.expectComplaint(/status of 4(?:01|29)/);
    await signIn(page, 'inte det här heller');
    await page.getByText('E-postadressen eller lösenordet stämmer inte.').waitFor();
    const known = await page.getByRole('alert').innerText();
    await page.getByLabel('E-postadress').fill('ingen@kommunen.example');
    await button(page, 'Logga in').click();
    await expect.poll(() => page.getByRole('alert').innerText(), { timeout: 15_000 }).toBe(known);
  });

  test('lets its owner in, back where the link led', async () => {
    const { page } = visit;
    await signIn(page);
    await atAccount(page);
    await page.getByRole('row', { name: /den här.*lösenord/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/konto');
  });
});

describe('One more step', () => {
  test('is turned on by a picture, or by its key as text, and a code shows that it has arrived', async () => {
    const { page } = visit;
    await button(page, 'Slå på').click();
    await page.getByLabel('Ditt lösenord', { exact: true }).fill(FIRST.password);
    await button(page, 'Fortsätt').click();
    const picture = page.getByRole('img', { name: /^QR-kod/ });
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 15_000 })
      .toBeGreaterThan(0);
    secret = (await page.getByLabel('Eller skriv in den här nyckeln i appen').inputValue()).replaceAll(/\s/g, '');
    expect(secret).toMatch(/^[A-Z2-7]{16,}$/);
    await page.getByLabel('Kod ur appen').fill('12');
    await button(page, 'Slå på det andra steget').click();
    await page.getByText('Skriv de sex siffrorna i appen.').waitFor();
    await page.getByLabel('Kod ur appen').fill(codeNow());
    await button(page, 'Slå på det andra steget').click();
    await page.getByRole('heading', { level: 2, name: 'Dina återställningskoder' }).waitFor();
    codes = await page.locator('.recovery-codes code').allInnerTexts();
    expect(new Set(codes).size).toBe(10);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('has codes that are shown once, and alone on paper', async () => {
    const { page } = visit;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.recovery-codes').getByText(codes[0]).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Här är du inloggad' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await button(page, 'Jag har sparat koderna').click();
    await page.getByText('På. Du har tio återställningskoder kvar.').waitFor();
    expect(await page.locator('body').innerText()).not.toContain(codes[0]);
  });

  test('is asked for at the next sign-in; a wrong code opens nothing, the one of the app does', async () => {
    const { page } = visit;
    await signOut(page);
    await signIn(page);
    await page.getByRole('heading', { level: 2, name: 'Ett steg till' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Kod ur appen').fill('000000');
    await button(page, 'Fortsätt').click();
    await page.getByText('Koden stämmer inte.', { exact: false }).waitFor();
    await page.getByLabel('Kod ur appen').fill(codeNow(1));
    await button(page, 'Fortsätt').click();
    await atAccount(page);
  });

  test('can be taken by a recovery code, which is then used up', async () => {
    const { page } = visit;
    await signOut(page);
    await signIn(page);
    await button(page, 'Jag har inte appen här').click();
    await page.getByLabel('Återställningskod').fill(codes[3]);
    await button(page, 'Fortsätt').click();
    await atAccount(page);
    await page.getByText('På. Du har nio återställningskoder kvar.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/konto');
  });
});

describe('The own sign-ins', () => {
  test('are listed, and a browser whose sign-in is ended is out', async () => {
    const { page } = visit;
    const other = await visits.open(work.address(), { as: null, webGl: false });
    other.expectComplaint(/status of 401/);
    await signIn(other.page);
    await button(other.page, 'Jag har inte appen här').click();
    await other.page.getByLabel('Återställningskod').fill(codes[5]);
    await button(other.page, 'Fortsätt').click();
    await atAccount(other.page);
    await page.reload();
    const end = page.getByRole('button', { name: /^Avsluta inloggningen på/ });
    await end.click();
    await expect.poll(() => end.count(), { timeout: 15_000 }).toBe(0);
    await other.page.goto('/konto');
    await other.page.waitForURL('**/logga-in?tillbaka=%2Fkonto');
  });
});

describe('Signing out', () => {
  test('that does not reach the server is told, and can be tried again', async () => {
    const { page } = visit;
    visit.expectComplaint(/net::ERR_INTERNET_DISCONNECTED/);
    await page.route('**/api/v1/session', (route) => route.abort('internetdisconnected'));
    await fromPersonMenu(page, 'Logga ut');
    const told = page.getByRole('dialog', { name: 'Du är fortfarande inloggad' });
    await told.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    // It stays while it is tried again, and focus stays in it; closed, it gives focus back.
    const retry = told.getByRole('button', { name: 'Försök igen' });
    const held = Promise.withResolvers<void>();
    await page.route('**/api/v1/session', async (route) => {
      await held.promise;
      await route.abort('internetdisconnected');
    });
    await retry.focus();
    await page.keyboard.press('Enter');
    await told.getByText('Loggar ut.').waitFor();
    held.resolve();
    await told.getByText('Utloggningen gick inte', { exact: false }).waitFor();
    expect(await retry.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await told.waitFor({ state: 'detached' });
    await page.locator('.person:focus').waitFor();
    await fromPersonMenu(page, 'Logga ut');
    await page.unroute('**/api/v1/session');
    await retry.click();
    await page.waitForURL('**/logga-in');
    expect(await askedFromPage(page, '/account')).toEqual([401, 'sign-in-required']);
  });
});
