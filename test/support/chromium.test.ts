import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'platsbild-chromium-'));
const program = join(folder, 'chromium');
writeFileSync(program, '#!/bin/sh\n');
chmodSync(program, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

test('the program that CHROMIUM_PATH names is used', () => {
  expect(findChromium({ CHROMIUM_PATH: program, PATH: '' })).toBe(program);
});

test('a CHROMIUM_PATH that leads nowhere is not replaced by another browser', () => {
  expect(findChromium({ CHROMIUM_PATH: join(folder, 'missing'), PATH: folder })).toBeUndefined();
});

test('otherwise the first one in PATH is used', () => {
  expect(findChromium({ PATH: `${tmpdir()}/nowhere:${folder}` })).toBe(program);
});
