import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { useVisits } from '../support/journeys/visits.ts';

const visits = useVisits();
const MOST_KILOBYTES = 400;
/** The engine of the map, and the italics that only names on the map are set in, come after the page can be read. */
const MAP = /map-canvas|maplibre|latin-wght-italic/;

test(`the first page weighs at most ${MOST_KILOBYTES} kB gzipped, beside the map's engine`, async () => {
  const { page, context } = await visits.open(inject('trainingAddress'));
  const weighed: { readonly name: string; readonly bytes: number }[] = [];
  const reading: Promise<void>[] = [];
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (pathname.startsWith('/api/')) return;
    reading.push(answer.body().then((body) => void weighed.push({ name: pathname, bytes: gzipSync(body).length })));
  });
  await page.goto('/karta', { waitUntil: 'networkidle' });
  await page.locator('.map[data-ready]').waitFor();
  await Promise.all(reading);
  const kilobytes = (parts: typeof weighed) => Math.round(parts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  const map = weighed.filter(({ name }) => MAP.test(name));
  const page1 = weighed.filter(({ name }) => !MAP.test(name));
  process.stdout.write(
    `first page ${kilobytes(page1)} kB gz in ${page1.length} files; the map's engine ${kilobytes(map)} kB gz\n`,
  );
  await context.close();
  expect(page1.length).toBeGreaterThan(3);
  expect(map.length).toBeGreaterThan(0);
  expect(kilobytes(page1)).toBeLessThanOrEqual(MOST_KILOBYTES);
});
