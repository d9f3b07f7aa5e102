import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** One import in a house that is written for a test: from a file, to a file, `node:x` or `npm:package`. */
export type PlantedImport = readonly [from: string, to: string, how?: 'import' | 'type' | 'worker'];

const DECLARED = ['react', 'typebox', 'kysely', 'pg', 'csv-parse', 'fastify', 'exceljs'];
const FOR_DEVELOPERS = ['fast-check'];
const UNDECLARED = ['left-over'];

/** A temporary house with the given files, removed after `use`. */
export async function withHouse<Value>(
  files: Record<string, string>,
  use: (root: string) => Promise<Value> | Value,
): Promise<Value> {
  const root = mkdtempSync(join(tmpdir(), 'platsbild-house-'));
  try {
    for (const [path, text] of Object.entries(files)) write(root, path, text);
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** A house of modules with these imports between them; every file named is written, packages too. */
export async function withImports<Value>(
  imports: readonly PlantedImport[],
  use: (root: string) => Promise<Value>,
): Promise<Value> {
  return withHouse(packageFiles(), async (root) => {
    for (const [, to] of imports)
      if (!to.includes(':') && !to.includes('missing'))
        write(root, to.replace(/\?.*$/, ''), 'export const here = 1;\n');
    for (const [from] of imports) write(root, from, '');
    for (const [from, to, how] of imports) append(root, from, statement(from, to, how ?? 'import'));
    return use(root);
  });
}

function statement(from: string, to: string, how: 'import' | 'type' | 'worker'): string {
  const beside = relative(dirname(from), to);
  const target = to.startsWith('npm:') ? to.slice('npm:'.length) : to.startsWith('node:') ? to : dotted(beside);
  if (how === 'worker') return `new Worker(new URL('${target}', import.meta.url));\n`;
  return how === 'type' ? `export type * from '${target}';\n` : `export * from '${target}';\n`;
}

function packageFiles(): Record<string, string> {
  const manifest = {
    name: 'house',
    type: 'module',
    dependencies: versions(DECLARED),
    devDependencies: versions(FOR_DEVELOPERS),
  };
  const files: Record<string, string> = { 'package.json': JSON.stringify(manifest) };
  for (const name of [...DECLARED, ...FOR_DEVELOPERS, ...UNDECLARED]) {
    files[`node_modules/${name}/package.json`] = JSON.stringify({
      name,
      version: '1.0.0',
      type: 'module',
      main: 'index.js',
    });
    files[`node_modules/${name}/index.js`] = 'export const here = 1;\n';
  }
  return files;
}

function versions(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, '1.0.0']));
}

function dotted(path: string): string {
  return path.startsWith('.') ? path : `./${path}`;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function append(root: string, path: string, text: string): void {
  write(root, path, readFileSync(join(root, path), 'utf8') + text);
}
