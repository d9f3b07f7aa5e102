import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** Becomes somebody of training by the card that shows them. */
export async function choosePerson(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Vem vill du vara i dag?' }).waitFor();
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  await page
    .getByRole('banner')
    .getByRole('button', { name: new RegExp(name) })
    .waitFor();
}

/** Chooses a line of the menu under the own name. */
export async function fromPersonMenu(page: Page, line: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Du är inloggad som/ })
    .click();
  await page.getByRole('menuitem', { name: line }).click();
}

/** Signs out of an account of the house itself: over once the browser stands where it can sign in again. */
export async function signOut(page: Page): Promise<void> {
  await fromPersonMenu(page, 'Logga ut');
  await page.waitForURL('**/logga-in');
}

/** Where the main menu of whoever is signed in leads: addresses in order. */
export async function railOf(page: Page): Promise<string[]> {
  const links = page.getByRole('navigation', { name: 'Huvudmeny' }).first().getByRole('link');
  await links.first().waitFor();
  return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** What the browser's own session gets when it asks: the status, and the code of a no. */
export async function askedFromPage(page: Page, path: string, method = 'GET'): Promise<readonly [number, string]> {
  const [status, type] = await page.evaluate(
    async ([to, how]) => {
      const answer = await fetch(`/api/v1${to}`, { method: how });
      const text = await answer.text();
      const code = answer.ok || text === '' ? '' : String((JSON.parse(text) as { type?: string }).type);
      return [answer.status, code] as const;
    },
    [path, method],
  );
  expect(status).toBeGreaterThan(0);
  return [status, type];
}
