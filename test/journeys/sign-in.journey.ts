import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { accessibilityFaults, colourFaults } from '../support/journeys/axe.ts';
import { askedFromPage, choosePerson, fromPersonMenu, railOf, signOut } from '../support/journeys/people.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';

const visits = useVisits();
const SIGNED_OUT = /status of 401/;

describe('A visitor of training', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visits.open(inject('trainingAddress'), { as: null });
  });

  test('is led to the people of Granvik, grouped by what the law lets them see', async () => {
    const { page } = visit;
    await page.goto('/platser/P-0001?radius=250');
    await page.getByRole('heading', { level: 1, name: 'Vem vill du vara i dag?' }).waitFor();
    const people = (group: string) => page.getByRole('region', { name: group }).getByRole('button').allInnerTexts();
    const [authorities, others] = [
      await people('Myndigheter'),
      await people('Företag, föreningar och fristående skolor'),
    ];
    expect(authorities.some((text) => /Karin Ask[^]*Granviks kommun[^]*Leder arbetet vid platserna/.test(text))).toBe(
      true,
    );
    expect(others.some((text) => /Bo Kvist[^]*Granviks Parkering AB[^]*ingenting om brott/.test(text))).toBe(true);
    expect(authorities.some((text) => text.includes('Bo Kvist'))).toBe(false);
    // Nothing of the house is shown before somebody is chosen.
    expect(await page.getByRole('navigation', { name: 'Huvudmeny' }).count()).toBe(0);
    expect(await page.locator('body').innerText()).not.toContain('Lykttorget');
  });

  test('becomes one of them by one press, and is back where the link led', async () => {
    const { page } = visit;
    await choosePerson(page, 'Jonas Fors');
    await page.getByRole('heading', { level: 1, name: 'Lykttorget' }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/platser/P-0001?radius=250');
  });

  test('becomes another, whose day begins elsewhere', async () => {
    const { page } = visit;
    await fromPersonMenu(page, 'Byt person');
    await page.getByRole('button', { name: /^Jonas Fors du nu/ }).waitFor();
    await choosePerson(page, 'Bo Kvist');
    await page.getByRole('heading', { level: 1, name: 'Vår del' }).waitFor();
    await page.getByText(/^(En plats|\S+ platser) delas med Granviks Parkering AB/).waitFor();
    expect(await page.getByRole('button', { name: /^Du är inloggad som Bo Kvist/ }).count()).toBe(1);
  });

  test('signs out, and the same address leads to sign-in again', async () => {
    const { page } = visit;
    await signOut(page);
    await page.goto('/platser');
    await page.waitForURL('**/logga-in?tillbaka=%2Fplatser');
    visit.expectComplaint(SIGNED_OUT);
    expect(await askedFromPage(page, '/members')).toEqual([401, 'sign-in-required']);
  });

  test('is not led out of the house by a link that somebody has made', async () => {
    const { page } = visit;
    await page.goto('/logga-in?tillbaka=%2F%2Felsewhere.example%2Fsteal');
    await choosePerson(page, 'Karin Ask');
    await page.waitForURL(`${visit.address}/idag`);
    expect(new URL(page.url()).origin).toBe(visit.address);
  });
});

describe('Each role begins its day in a view of its own, and no link of its menu is dead', () => {
  test.each([
    ['Karin Ask', '/idag', ['/idag', '/platser', '/karta', '/skolor', '/hamta', '/granskning', '/om']],
    ['Jonas Fors', '/idag', ['/idag', '/platser', '/karta', '/skolor', '/hamta', '/granskning', '/om']],
    ['Lena Vik', '/idag', ['/idag', '/platser', '/karta', '/organisation', '/granskning', '/om']],
    ['Bo Kvist', '/idag', ['/idag', '/platser', '/karta', '/organisation', '/granskning', '/om']],
    ['Omar Lind', '/idag', ['/idag', '/platser', '/karta', '/om']],
    ['Ragnar Ek', '/idag', ['/idag', '/platser', '/karta', '/om']],
    ['Anders Holm', '/organisation', ['/organisation', '/granskning', '/om']],
    ['Ulla Berg', '/spar', ['/spar', '/om']],
  ] as const)('%s', async (name, first, goals) => {
    const { page, address, context } = await visits.open(inject('trainingAddress'), { as: name, webGl: false });
    await page.goto('/');
    await page.waitForURL(address + first);
    expect(await railOf(page)).toEqual(goals);
    for (const goal of goals) {
      await page.goto(goal);
      const title = page.getByRole('heading', { level: 1 });
      await title.waitFor();
      await page.locator('.skeleton').first().waitFor({ state: 'detached' });
      expect(await title.textContent(), goal).not.toMatch(/finns inte|kunde inte visas/);
      expect(await page.getByRole('alert').allInnerTexts(), goal).toEqual([]);
    }
    await context.close();
  });
});

describe('A session that ends while somebody writes', () => {
  let visit: Visit;
  const source = (page: Page) => page.getByLabel('Hur vet du det?');
  beforeAll(async () => {
    visit = await visits.open(inject('trainingAddress'), { as: 'Karin Ask', webGl: false });
    const { page } = visit;
    await page.goto('/skolor');
    await page.getByRole('link', { name: 'Spårskolan' }).click();
    await page.getByRole('button', { name: 'Rätta läget' }).click();
    await source(page).fill('Besök på plats');
  });

  test('is told over the page, which keeps what was written', async () => {
    const { page } = visit;
    visit.expectComplaint(SIGNED_OUT);
    expect((await askedFromPage(page, '/session', 'DELETE'))[0]).toBe(200);
    await page.getByRole('button', { name: 'Spara rättelsen' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Du har loggats ut' });
    await dialog.getByText('Det du har skrivit står kvar på sidan.').waitFor();
    // It has to be answered: Escape does not close it.
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await dialog.getByRole('button', { name: 'Fortsätt som Karin Ask' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await source(page).inputValue()).toBe('Besök på plats');
    expect((await askedFromPage(page, '/members'))[0]).toBe(200);
  });
});
