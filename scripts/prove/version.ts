import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a proof is about: the last commit that changed anything but the records of proofs, and the lock file. */
export interface Version {
  readonly commit: string;
  /** first 12 digits of the lock file's sha256 */
  readonly lock: string;
}

/** The records themselves do not make a new version: otherwise committing one would make it out of date. */
const ALL_BUT_RECORDS = ['--', '.', ':(exclude)docs/proofs'];

export function versionOf(root: string): Version {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return { commit: git(root, 'log', '-1', '--format=%H', ...ALL_BUT_RECORDS), lock: lock.slice(0, 12) };
}

/** Files that differ from the commit; a proof run beside them would belong to no version. */
export function uncommitted(root: string): string[] {
  const lines = git(root, 'status', '--porcelain', ...ALL_BUT_RECORDS).split('\n');
  return lines.filter((line) => line !== '');
}

function git(root: string, ...words: string[]): string {
  return execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trimEnd();
}
