import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/platform/start/project-root.ts';
import { declareSource, handOver, textFile } from '../support/journeys/import-screen.ts';
import { mapOf } from '../support/journeys/tables.ts';
import { useVisits } from '../support/journeys/visits.ts';

/** From training only: no real register is ever in a picture of the project. */
const visits = useVisits();
const FOLDER = join(PROJECT_ROOT, 'docs', 'user', 'pictures');
const isMaking = process.env['PLATSBILD_PICTURES'] === '1';

interface Picture {
  readonly file: string;
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly theme?: 'dark';
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** A file that nobody decides about: three squares with a position, one without. */
const PLACES = [
  'name,alias,stadsdel,lat,lon,radie',
  'Vinkelplan,Vinkeln,Centrum,61.2149,18.5977,35',
  'Backhörnet,,Skutudden,61.2137,18.5831,20',
  'Ekfällan,Ekan,Norrsidan,61.2219,18.5998,50',
  'Gathörnet,,Almdalen,,,',
  '',
].join('\n');

async function reviewPlaces(page: Page): Promise<void> {
  await handOver(page, 'Platser', textFile('nya-platser.csv', PLACES));
  await declareSource(page, { name: 'Trygghetssamordnarens lista', date: '2026-01-14', licence: 'påhittad' });
  await page.evaluate(() => window.scrollTo(0, 0));
}

const DESK = { width: 1280, height: 960 };
const PICTURES: readonly Picture[] = [
  { file: 'karta.png', path: '/karta', size: DESK, prepare: mapOf },
  { file: 'plats.png', path: '/platser/P-0001', size: DESK, prepare: mapOf },
  { file: 'plats-telefon.png', path: '/platser/P-0001', size: { width: 390, height: 844 }, prepare: mapOf },
  { file: 'plats-mork.png', path: '/platser/P-0001', size: DESK, theme: 'dark', prepare: mapOf },
  { file: 'import.png', path: '/hamta', size: DESK, prepare: reviewPlaces },
  { file: 'utskrift.png', path: '/utskrift?plats=P-0001', size: { width: 900, height: 1160 }, prepare: mapOf },
];

describe('The pictures of the guide', () => {
  test.each(PICTURES)('$file', async ({ file, path, size, theme, prepare }) => {
    const { page, context } = await visits.open(inject('trainingAddress'), {
      viewport: size,
      theme: theme ?? 'light',
      // A phone shows two pixels for each of ours; a desk's picture is large enough as it is.
      deviceScaleFactor: size.width < 500 ? 2 : 1,
    });
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await prepare?.(page);
    expect(
      await page
        .getByText(/påhittad kommun/)
        .filter({ visible: true })
        .count(),
    ).toBeGreaterThan(0);
    if (isMaking) {
      mkdirSync(FOLDER, { recursive: true });
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(FOLDER, file) });
    }
    expect(existsSync(join(FOLDER, file)), `${file}: make it by PLATSBILD_PICTURES=1`).toBe(true);
    const discard = page.getByRole('button', { name: 'Ta bort utan att hämta in' });
    if (await discard.isVisible()) await discard.click();
    await context.close();
  });
});
