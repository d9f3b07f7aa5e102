import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noteFigure, proofSize } from './proof-size.ts';

test('a proof does a tenth in npm test and everything under npm run prove', () => {
  expect(proofSize(1000, {})).toBe(100);
  expect(proofSize(7, {})).toBe(1);
  expect(proofSize(1000, { PLATSBILD_PROVE: 'full' })).toBe(1000);
});

test('a proof of nothing is refused', () => {
  expect(() => proofSize(0, {})).toThrow(RangeError);
  expect(() => proofSize(2.5, {})).toThrow(RangeError);
});

test('figures are kept in the order they were found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-figures-'));
  const environment = { PLATSBILD_FIGURES: join(folder, 'figures') };
  noteFigure('mutations', 1000, environment);
  noteFigure('crashes', 0, environment);
  const lines = readFileSync(environment.PLATSBILD_FIGURES, 'utf8').trim().split('\n');
  rmSync(folder, { recursive: true });
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { label: 'mutations', value: '1000' },
    { label: 'crashes', value: '0' },
  ]);
});
