import type { Page } from 'playwright-core';

export interface HandedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export type Kind = 'Platser' | 'Skolor' | 'Områden';

export function textFile(name: string, text: string): HandedFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) };
}

/** Says what the file is, and chooses it. Ends on the page of the import. */
export async function handOver(page: Page, kind: Kind, file: string | HandedFile): Promise<void> {
  await chooseFile(page, kind, file);
  await page.waitForURL(/\/hamta\/[\da-f-]{36}$/);
}

/** The same, for a file that may be refused before there is an import. */
export async function chooseFile(page: Page, kind: Kind, file: string | HandedFile): Promise<void> {
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Hämta in' }).click();
  await page.getByRole('radiogroup', { name: 'Vad innehåller filen?' }).getByText(kind, { exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Välj fil' }).click();
  await (await choosing).setFiles(file);
}

export interface SourceToDeclare {
  readonly name: string;
  readonly date: string;
  readonly licence: string;
  /** school forms that the register is complete for, as the screen names them */
  readonly completeFor?: readonly string[];
}

/** Says what the source is; the file is read again with that, and what it would change is told. */
export async function declareSource(page: Page, source: SourceToDeclare): Promise<void> {
  await page.getByLabel('Källans namn').fill(source.name);
  await page.getByLabel('Vilken dag gäller uppgifterna?').fill(source.date);
  await page.getByLabel('Licens').fill(source.licence);
  for (const form of source.completeFor ?? []) await page.getByText(form, { exact: true }).click();
  await page.getByRole('button', { name: 'Läs om med de här uppgifterna' }).click();
  await page.locator('.changes').waitFor();
}

/** @returns how many rows are new, changed, moved, unchanged and gone, as the preview says */
export async function changesTold(page: Page): Promise<Record<string, string>> {
  const pairs = await page
    .locator('.changes > div')
    .evaluateAll((all) =>
      all.map((one) => [one.querySelector('dt')!.textContent, one.querySelector('dd')!.textContent]),
    );
  return Object.fromEntries(pairs) as Record<string, string>;
}

export async function takeIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hämta in', exact: true }).click();
  await page.getByText('Uppgifterna är inhämtade').waitFor();
}

/** Where the import stands, as the head of its page says. */
export async function stateSaid(page: Page): Promise<string> {
  return (await page.locator('.page-head .under').textContent()) ?? '';
}
