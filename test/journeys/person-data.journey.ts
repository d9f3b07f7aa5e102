import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/journeys/axe.ts';
import { type ServerProcess, startServerProcess } from '../support/journeys/training-server.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';

const visits = useVisits();
/** Of its own: what is corrected here would change the answers of other journeys. */
let server: ServerProcess;
let visit: Visit;

beforeAll(async () => {
  server = await startServerProcess();
  visit = await visits.open(server.address);
  const { page } = visit;
  await page.goto('/skolor');
  await page.getByRole('link', { name: 'Lyktskolan' }).click();
  await page.getByRole('button', { name: 'Rätta läget' }).click();
});
afterAll(() => server.stop());

const field = (page: Page) => page.getByLabel('Hur vet du det?');
/** What the writer would copy: the words that are marked in the field. */
const marked = (page: Page) =>
  field(page).evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
const save = (page: Page) => page.getByRole('button', { name: 'Spara rättelsen' });

describe('A text that speaks of a person', () => {
  test('is not saved with a telephone number: the field says which kind, marks it, and says what to write', async () => {
    const { page } = visit;
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'PUT' && sent.push(request.url()));
    await field(page).fill('Vakten, ring 070-174 06 05 efter 17');
    const alert = page.getByRole('alert').filter({ hasText: 'telefonnummer' });
    await alert.getByText('Texten ser ut att innehålla ett telefonnummer och sparas inte.').waitFor();
    await alert.getByText('Skriv i stället var, när och ungefär hur ofta.').waitFor();
    expect(await field(page).getAttribute('aria-invalid')).toBe('true');
    // Nowhere but in the field itself.
    expect(await page.locator('main').innerText()).not.toContain('174');
    expect(await accessibilityFaults(page, 'main')).toEqual([]);
    await alert.getByRole('button', { name: 'Markera' }).click();
    expect(await marked(page)).toBe('070-174 06 05');
    await save(page).click();
    await page.getByText(/^(En|Ett) att rätta innan det går att spara/).waitFor();
    expect(sent).toEqual([]);
  });

  test('is asked about a name, which can be taken away', async () => {
    const { page } = visit;
    await field(page).fill('Fredrik visade var porten är');
    await page.getByText('Är det ett namn på en person?').waitFor();
    expect(await accessibilityFaults(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Ta bort' }).click();
    expect(await field(page).inputValue()).toBe('visade var porten är');
    await page.getByText('Är det ett namn på en person?').waitFor({ state: 'detached' });
  });

  test('is helped where it speaks of work with one person', async () => {
    const { page } = visit;
    await field(page).fill('Från SIG');
    await page.getByText('Det som gäller en enskild hör hemma i socialtjänstens system.').waitFor();
    expect(await field(page).getAttribute('aria-invalid')).toBeNull();
  });

  test('is saved when the name is that of a place, and the server is told that somebody looked', async () => {
    const { page } = visit;
    await field(page).fill('Besök vid Sofia, södra porten');
    await page.getByRole('button', { name: 'Det är ett platsnamn' }).click();
    const [request] = await Promise.all([page.waitForRequest((one) => one.method() === 'PUT'), save(page).click()]);
    expect(await request.headerValue('screening-confirmed')).toBe('body/source=personName');
    await page.getByText('Läget är rättat.').waitFor();
    await page.getByText('Besök vid Sofia, södra porten').first().waitFor();
  });

  test('is refused by the server too, for whoever goes round the page', async () => {
    const { page } = visit;
    visit.expectComplaint(/422/);
    const answer = await page.evaluate(async () => {
      const id = location.pathname.split('/').at(-1)!;
      const headers = { 'content-type': 'application/json', 'if-match': '"2"' };
      const position = { latitude: 60.1, longitude: 17.1 };
      const body = { position, uncertaintyMetres: 5, source: 'Ring 070-174 06 05', date: '2026-01-02' };
      const path = `/api/v1/schools/${id}/position`;
      const sent = await fetch(path, { method: 'PUT', headers, body: JSON.stringify(body) });
      return { status: sent.status, text: await sent.text() };
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('"type":"person-data"');
    expect(answer.text).not.toContain('174');
  });
});
