import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/journeys/axe.ts';
import { type ServerProcess, startServerProcess } from '../support/journeys/training-server.ts';
import { useVisits } from '../support/journeys/visits.ts';

const visits = useVisits();
/** Of its own: what is corrected here would change the answers of other journeys. */
let server: ServerProcess;
let karin: Page;
let anders: Page;

const TEXT = 'Besök vid Sofia, södra porten';

beforeAll(async () => {
  server = await startServerProcess();
  karin = (await visits.open(server.address)).page;
  anders = (await visits.open(server.address, { as: 'Anders Holm' })).page;
  await anders.goto('/organisation');
});
afterAll(() => server.stop());

const menu = (page: Page) => page.getByRole('navigation', { name: 'Huvudmeny' });
const field = () => karin.getByLabel('Hur vet du det?');

/** Writes how the school's position is known, and leaves it to Anders whether that is a person. */
async function sendToAnders(text: string): Promise<void> {
  await karin.goto('/skolor');
  await karin.getByRole('link', { name: 'Lyktskolan' }).click();
  await karin.getByRole('button', { name: /^(Rätta läget|Ändra rättelsen)$/ }).click();
  await field().fill(text);
  await karin.getByRole('button', { name: 'Låt en kollega granska' }).click();
  await karin.getByLabel('Vem ska granska?').selectOption({ label: 'Anders Holm, Administratör' });
  expect(await accessibilityFaults(karin, 'main')).toEqual([]);
  await karin.getByRole('button', { name: 'Låt Anders Holm granska' }).click();
  await karin.getByText('Texten skickas till Anders Holm när du sparar.').waitFor();
  expect(await accessibilityFaults(karin, 'main')).toEqual([]);
  await karin.getByRole('button', { name: 'Spara rättelsen' }).click();
  await karin.getByText('Väntar på granskning hos Anders Holm. Inget är sparat än.').waitFor();
}

/** Anders' page, as it is when he comes back to it. */
async function openReview(): Promise<void> {
  await anders.goto('/granskning');
  await anders.getByRole('heading', { level: 1, name: 'Granskning' }).waitFor();
}

describe('A text that may be about a person', () => {
  test('is left to a colleague, and nothing is changed meanwhile', async () => {
    await sendToAnders(TEXT);
    expect(await karin.locator('main').innerText()).not.toContain('Sofia');
    expect(await accessibilityFaults(karin)).toEqual([]);
  });

  test('waits for that colleague, who is told how many there are and sees what is asked about', async () => {
    await openReview();
    await menu(anders).getByRole('link', { name: 'Granskning 1 väntar' }).waitFor();
    const card = anders.getByRole('region', { name: 'Rättat läge för en skola' });
    await card.getByText('Från Karin Ask, Trygghetssamordnare').waitFor();
    await card.getByText('Kan vara ett namn på en person').waitFor();
    expect(await card.locator('mark').allInnerTexts()).toEqual(['Sofia']);
    expect(await card.locator('blockquote').innerText()).toBe(TEXT);
    expect(await accessibilityFaults(anders)).toEqual([]);
  });

  test('is approved by keyboard, and is then made in the name of whoever sent it', async () => {
    await anders.getByRole('button', { name: 'Godkänn Rättat läge för en skola, Karin Ask' }).focus();
    await anders.keyboard.press('Enter');
    await anders.getByText('Godkänd. Ändringen är gjord.').waitFor();
    await anders.getByText('Inget väntar på dig.').waitFor();
    expect(await anders.locator('main').innerText()).not.toContain('Sofia');
    await karin.reload();
    await karin.getByText('Anders Holm godkände texten. Ändringen är gjord.').waitFor();
    await karin.getByText(TEXT).first().waitFor();
  });

  test('is removed, and its sender is told what to write instead', async () => {
    await sendToAnders('Fredrik visade var porten är');
    await openReview();
    await anders.getByRole('button', { name: /^Ta bort Rättat läge/ }).click();
    await anders.getByText('Texten är raderad. Karin Ask ser att du tog bort den.').waitFor();
    await karin.reload();
    await karin.getByText('Anders Holm tog bort texten. Skriv den igen utan uppgifter om personer.').waitFor();
    expect(await karin.locator('main').innerText()).not.toContain('Fredrik');
  });

  test('is taken back at the field, and can be written on', async () => {
    await sendToAnders('Sofia visade porten');
    await karin.getByRole('button', { name: 'Ändra rättelsen' }).click();
    await karin.getByRole('button', { name: 'Ta tillbaka' }).click();
    await karin.getByText('Är det ett namn på en person?').waitFor();
    expect(await field().inputValue()).toBe('Sofia visade porten');
    await openReview();
    await anders.getByText('Inget väntar på dig.').waitFor();
    await karin.goto('/granskning');
    const rows = karin.getByRole('table', { name: 'Det du har skickat' }).getByRole('row');
    await rows.filter({ hasText: 'Du tog tillbaka texten.' }).waitFor();
    expect(await rows.count()).toBe(4);
    expect(await accessibilityFaults(karin)).toEqual([]);
  });

  test('that is certain is never sent to anybody', async () => {
    await karin.goto('/skolor');
    await karin.getByRole('link', { name: 'Lyktskolan' }).click();
    await karin.getByRole('button', { name: 'Ändra rättelsen' }).click();
    await field().fill('Sofia, 070-174 06 05');
    await karin.getByText('Texten ser ut att innehålla ett telefonnummer och sparas inte.').waitFor();
    expect(await karin.getByRole('button', { name: 'Låt en kollega granska' }).count()).toBe(0);
  });
});
