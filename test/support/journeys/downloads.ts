import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Chooses a line of the export menu and waits for the file. */
export async function download(page: Page, line: RegExp): Promise<Downloaded> {
  await page.getByRole('button', { name: 'Exportera' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: line }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** A row of an export, by the name of the column. */
export type Cells = Readonly<Record<string, string>>;

export function csvRows({ bytes }: Downloaded): Cells[] {
  return parse(bytes, { columns: true, bom: true }) as Cells[];
}

interface Feature {
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly properties: Readonly<Record<string, unknown>>;
}

export function geojsonFeatures({ bytes }: Downloaded): Feature[] {
  return (JSON.parse(bytes.toString('utf8')) as { features: Feature[] }).features;
}

/** @returns the sheets by name, row by row, each cell as its text */
export async function xlsxSheets({ bytes }: Downloaded): Promise<Record<string, string[][]>> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes as never);
  return Object.fromEntries(
    book.worksheets.map((sheet) => {
      const rows: string[][] = [];
      sheet.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map((value) => asText(value))));
      return [sheet.name, rows];
    }),
  );
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
