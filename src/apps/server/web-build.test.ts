import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../platform/start/project-root.ts';
import { ensureWebPages } from './web-build.ts';

let root: string;
function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'platsbild-web-build-'));
  for (const file of ['vite.config.ts', 'package.json', 'package-lock.json'])
    copyFileSync(join(PROJECT_ROOT, file), join(root, file));
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(root, 'node_modules'));
  write('src/apps/web/index.html', '<!doctype html><title>x</title><script type="module" src="./main.ts"></script>');
  write('src/apps/web/main.ts', `import { word } from '../../ui/word.ts'; document.title = word;`);
  write('src/ui/word.ts', `export const word: string = 'granvik-one';`);
  write('src/platform/server-only.ts', 'export const port = 3000;');
});
afterEach(() => rmSync(root, { recursive: true }));

function builtScript(): string {
  const assets = join(root, 'dist', 'web', 'assets');
  return readdirSync(assets)
    .map((name) => readFileSync(join(assets, name), 'utf8'))
    .join('');
}

test('builds once, and again only when something that reaches the browser has changed', async () => {
  expect(await ensureWebPages(root)).toBe('built');
  expect(builtScript()).toContain('granvik-one');
  expect(await ensureWebPages(root)).toBe('current');
  write('src/platform/server-only.ts', 'export const port = 4000;');
  write('src/ui/word.test.ts', 'nothing that is served');
  expect(await ensureWebPages(root)).toBe('current');
  write('src/ui/word.ts', `export const word: string = 'granvik-two';`);
  expect(await ensureWebPages(root)).toBe('built');
  expect(builtScript()).toContain('granvik-two');
  expect(builtScript()).not.toContain('granvik-one');
});

test('sources that do not build are refused with a reason, and the last good pages stay', async () => {
  await ensureWebPages(root);
  write('src/ui/word.ts', 'export const word: string = ;');
  await expect(ensureWebPages(root)).rejects.toMatchObject({
    code: 'web-build-failed',
    data: { reason: expect.stringMatching(/\w/) },
  });
  expect(builtScript()).toContain('granvik-one');
  expect(readdirSync(join(root, 'dist'))).toEqual(['web']);
});

test('a build that was thrown away is made again', async () => {
  await ensureWebPages(root);
  rmSync(join(root, 'dist'), { recursive: true });
  expect(await ensureWebPages(root)).toBe('built');
});

test('without a browser application there is nothing to build', async () => {
  rmSync(join(root, 'src', 'apps'), { recursive: true });
  expect(await ensureWebPages(root)).toBe('absent');
  expect(existsSync(join(root, 'dist'))).toBe(false);
});
