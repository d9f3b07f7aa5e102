import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What must not stand in a published file: folders of somebody's machine and the hosts that packages came from. Written
 * in pieces, so that this file passes its own test.
 */
const PRIVATE: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a folder of one machine', pattern: new RegExp(String.raw`(?<![\w.)}*-])/${'(?:work|root)'}/`) },
  { what: 'a home folder', pattern: new RegExp(String.raw`(?<![\w.)}*-])/${'(?:home|Users)'}/[a-z]`, 'i') },
  {
    what: 'a package registry',
    pattern: /https?:\/\/[^\s"'/]*(?:registry|npmjs|npmmirror|verdaccio|artifactory)[^\s"'/]*\//i,
  },
  { what: 'a registry address in the lock file', pattern: /"resolved": "https?:/ },
];

/** Files that git has or would take. */
export function publishedFiles(root: string): string[] {
  const words = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return [...new Set(listed.split('\0').filter((path) => path !== ''))].toSorted();
}

export function leaksIn(root: string, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const text = readable(join(root, path));
    return text === undefined ? [] : leaksOf(path, text);
  });
}

/** One line a leak: where, and what it is. */
export function leaksOf(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, place) => {
    const found = PRIVATE.filter(({ pattern }) => pattern.test(line));
    return found.map(({ what }) => `${path}:${place + 1}: ${what}`);
  });
}

/** The text of a file; undefined for bytes, and for a file that git lists but that was just removed. */
function readable(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return text.includes('\0') ? undefined : text;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    throw error;
  }
}
