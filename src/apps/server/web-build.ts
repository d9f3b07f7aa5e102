import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CannotStart } from '../../platform/start/cannot-start.ts';

export type WebOutcome = 'built' | 'current' | 'absent';

const FIRST_PAGE = 'src/apps/web/index.html';
const STAMP = '.build-stamp';
// Beside the sources themselves: what decides how they are built, and with what.
const ALSO = ['package-lock.json', 'vite.config.ts', 'tsconfig.browser.json', 'tsconfig.base.json'];
// Folders that the browser's side may not import, so a change there cannot change the build.
const NOT_FOR_BROWSERS =
  /^src\/(platform|worlds|apps\/(server|cli))\/|^src\/rooms\/[^/]+\/(store|service|api|server\.ts)/;

/**
 * Builds the browser application when its sources differ from those of the last build. The old build is served until the
 * new one is whole.
 * @throws CannotStart when the sources do not build
 */
export async function ensureWebPages(root: string): Promise<WebOutcome> {
  if (!existsSync(join(root, FIRST_PAGE))) return 'absent';
  const built = join(root, 'dist', 'web');
  const wanted = sumOfSources(root);
  if (readStamp(built) === wanted) return 'current';
  const unfinished = join(root, 'dist', `web.${randomUUID()}.tmp`);
  try {
    await runVite(root, unfinished);
    writeFileSync(join(unfinished, STAMP), wanted);
    exchange(unfinished, built);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return 'built';
}

/** A checksum over everything that can end up in the browser. */
export function sumOfSources(root: string): string {
  const hash = createHash('sha256');
  for (const file of [...listSources(root), ...ALSO.filter((name) => existsSync(join(root, name)))]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function listSources(root: string): string[] {
  const entries = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return files.filter((file) => !NOT_FOR_BROWSERS.test(file) && !/\.(test|proof)\.tsx?$/.test(file)).toSorted();
}

function readStamp(built: string): string | undefined {
  const stamp = join(built, STAMP);
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

/** In a process of its own, whose memory is given back when the build is done. */
function runVite(root: string, target: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--outDir', target, '--emptyOutDir', '--logLevel', 'warn'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new CannotStart('web-build-failed', { reason: firstLine(said) })),
    );
  });
}

function firstLine(said: string): string {
  // eslint-disable-next-line no-control-regex -- terminal colours
  const lines = said.replace(/\u001b\[[\d;]*m/g, '').split('\n');
  return (
    lines.find((line) => /^\s*(\w*Error|error|\[\w+\])/.test(line)) ??
    lines.find((line) => line.trim() !== '') ??
    '?'
  ).trim();
}

function exchange(unfinished: string, built: string): void {
  const old = `${unfinished}.old.tmp`;
  if (existsSync(built)) renameSync(built, old);
  renameSync(unfinished, built);
  rmSync(old, { recursive: true, force: true });
}
