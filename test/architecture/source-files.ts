import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
/** What the direction gate reads. */
export const READ_FOLDERS = ['src', 'test', 'bench', 'scripts', 'proofs'] as const;
const SKIPPED = /(?:^|\/)(?:node_modules|dist|\.artifacts|\.data)(?:\/|$)/;

/** TypeScript files on disk below the given folders, as paths from `root` with `/`; empty when a folder is missing. */
export function typeScriptFiles(root: string, folders: readonly string[] = READ_FOLDERS): string[] {
  return filesBelow(root, folders).filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
}

/** Every file on disk below the given folders. */
export function filesBelow(root: string, folders: readonly string[]): string[] {
  const present = folders.filter((folder) => existsSync(join(root, folder)));
  const found = present.flatMap((folder) => globSync(`${folder}/**/*.*`, { cwd: root }));
  return found
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !SKIPPED.test(path))
    .toSorted();
}

/** Names of the folders directly below `folder`; empty when it is missing. */
export function foldersIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

export function textOf(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
