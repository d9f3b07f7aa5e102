import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

const page = readFileSync(join(ROOT, 'docs/operator/asvs.md'), 'utf8');
const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
/** Rows whose first cell is a requirement's number, by how many cells they have. */
const rows = page
  .split('\n')
  .filter((line) => /^\| \d+\.\d+\.\d+ \|/.test(line))
  .map(cellsOf);
const judged = rows.filter((row) => row.length === 4);
const stateOf = ([, , state]: readonly string[]) => state.replaceAll('*', '');
const numbersOf = (state: string) => judged.filter((row) => stateOf(row) === state).map(([number]) => number);

test('every requirement is judged once, and the sums are those of the rows', () => {
  expect(new Set(judged.map(([number]) => number)).size).toBe(judged.length);
  const told = (label: string) => Number(new RegExp(`\\| \\**${label}[^|]*\\| \\**(\\d+)`).exec(page)?.[1]);
  expect(judged.length).toBe(told('At these levels'));
  expect(numbersOf('n/a').length).toBe(told('Not applicable'));
  expect(numbersOf('met').length).toBe(told('Met'));
  expect(numbersOf('partly').length).toBe(told('Partly met'));
  expect(numbersOf('not met').length).toBe(told('Not met'));
  expect(judged.length - numbersOf('n/a').length).toBe(told('Applicable'));
});

test('whatever is not met stands first too', () => {
  expect(rows.filter((row) => row.length === 3).map(([number]) => number)).toEqual(numbersOf('not met'));
});

test('every file that is named is there', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
  const named = [...page.matchAll(/`([\w./-]+\.(?:ts|tsx|json|md))`/g)].map(([, path]) => path);
  const missing = named.filter((path) => !tracked.some((file) => `/${file}`.endsWith(`/${path}`)));
  expect(named.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});
