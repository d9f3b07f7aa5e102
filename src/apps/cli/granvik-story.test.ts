import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import type { Terminal } from './terminal.ts';
import { cliTexts } from './texts/index.ts';
import { world } from './world.ts';

const LYKTTORGET = 'P-0001';
const ALMDALENS_CENTRUM = 'P-0009';
const OUTCOMES = ['violence', 'damage', 'visibleSale', 'visibleUse'];
let folder: string;
let printed = '';
const terminal: Terminal = {
  texts: cliTexts('sv'),
  language: 'sv',
  print: (text) => (printed += text),
  say: () => undefined,
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'platsbild-story-'));
  await world(['--out', folder], terminal);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Judged {
  readonly effect: string;
  readonly movement?: string;
  readonly sentences: { readonly sv: string };
}

async function answerOf(...words: string[]): Promise<Judged> {
  printed = '';
  expect(await analyse([...words, '--json'], terminal)).toBe('done');
  return JSON.parse(printed) as Judged;
}

/** As somebody adds up the file: two whole years before the measure of 2024-01-01, two after. */
function beforeAfter(place: string, ring: string, kinds: readonly string[]): string {
  const rows = readFileSync(join(folder, 'incident-counts.csv'), 'utf8').trimEnd().split('\n');
  const sums = [0, 0];
  for (const row of rows) {
    const [rowPlace, rowRing, month, kind, count] = row.split(',');
    if (rowPlace !== place || rowRing !== ring || !kinds.includes(kind) || month < '2022') continue;
    sums[month < '2024' ? 0 : 1] += Number(count);
  }
  return sums.join();
}

function numbersIn(text: string): number[] {
  return text.split(',').map(Number);
}

function exampleOf(method: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../docs/methods/examples/${method}.json`, import.meta.url), 'utf8'));
}

describe('the training municipality, analysed from its files', () => {
  test('is better at Lykttorget, and half of it has moved next to it', async () => {
    const { effect, movement, sentences } = await answerOf(
      'wdd',
      '--treated',
      beforeAfter(LYKTTORGET, 'inside', OUTCOMES),
      '--control',
      beforeAfter(ALMDALENS_CENTRUM, 'inside', OUTCOMES),
      '--displacement-treated',
      beforeAfter(LYKTTORGET, '0-100', OUTCOMES),
      '--displacement-control',
      beforeAfter(ALMDALENS_CENTRUM, '0-100', OUTCOMES),
    );
    expect({ effect, movement }).toEqual({ effect: 'improved', movement: 'moved' });
    expect(sentences.sv).toContain('102');
  });

  test('is the example on the pages of WDD and WDQ', () => {
    const treated = numbersIn(beforeAfter(LYKTTORGET, 'inside', OUTCOMES));
    const control = numbersIn(beforeAfter(ALMDALENS_CENTRUM, 'inside', OUTCOMES));
    const displacementTreated = numbersIn(beforeAfter(LYKTTORGET, '0-100', OUTCOMES));
    const displacementControl = numbersIn(beforeAfter(ALMDALENS_CENTRUM, '0-100', OUTCOMES));
    expect(exampleOf('wdq')).toEqual({ treated, control, displacementTreated });
    expect(exampleOf('wdd')).toMatchObject({ treated, control, displacementTreated, displacementControl });
  });

  test('has more detection offences there only because somebody looked: read as an outcome, it would be worse', async () => {
    const counts = [
      '--treated',
      beforeAfter(LYKTTORGET, 'inside', ['detectionOffence']),
      '--control',
      beforeAfter(ALMDALENS_CENTRUM, 'inside', ['detectionOffence']),
    ];
    expect((await answerOf('wdd', ...counts)).effect).toBe('worsened');
    expect((await answerOf('wdd', ...counts, '--facts', 'activityIndicator=true')).effect).toBe('cannotTell');
  });

  test('has a problem that moves in near Hasselgångens skola in December 2025', async () => {
    const [header, ...rows] = readFileSync(join(folder, 'incidents.csv'), 'utf8').trimEnd().split('\n');
    const [points, settings] = [join(folder, 'sales-2025.csv'), join(folder, 'scan.json')];
    const sales = rows.filter((row) => row.includes(',2025-') && row.includes(',visibleSale,'));
    writeFileSync(points, [header, ...sales].join('\n'));
    writeFileSync(settings, JSON.stringify({ maxRadiusMetres: 150, maxDays: 28, endDay: 1825, draws: 99 }));
    const columns = ['--x', 'east', '--y', 'north', '--time', 'day'];
    const answer = await answerOf('scan', '--points', points, ...columns, '--method-settings', settings);
    const [first] = (answer as unknown as { result: { clusters: Found[] } }).result.clusters;
    expect(first.p).toBe(0.01);
    expect(first.observed).toBeGreaterThanOrEqual(18);
    expect(Math.hypot(first.centre.x - 692_280, first.centre.y - 6_792_800)).toBeLessThan(80);
  });
});

interface Found {
  readonly centre: { readonly x: number; readonly y: number };
  readonly observed: number;
  readonly p: number;
}
