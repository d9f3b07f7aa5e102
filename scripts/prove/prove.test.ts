import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isProved, recordOf, type ProofRun } from './record.ts';
import { uncommitted, versionOf } from './version.ts';

const VERSION = { commit: 'a1b2', lock: 'c3d4' };
const RUN: ProofRun = {
  name: 'malformed-imports',
  path: 'src/rooms/imports/malformed-imports.proof.ts',
  version: VERSION,
  date: '2026-11-22',
  tally: { passed: 4, failed: 0, skipped: [] },
  seconds: 12.34,
  machine: '2 cores',
  figures: [{ label: 'mutations', value: '1000' }],
};

describe('the record of a proof', () => {
  test('holds its version and its figures', () => {
    expect(recordOf(RUN)).toContain('| version | a1b2, lock file c3d4 |');
    expect(recordOf(RUN)).toContain('| mutations | 1000 |');
  });

  test('counts for its own version only', () => {
    expect(isProved(recordOf(RUN), VERSION)).toBe(true);
    expect(isProved(recordOf(RUN), { ...VERSION, commit: 'ffff' })).toBe(false);
    expect(isProved(recordOf(RUN), { ...VERSION, lock: 'ffff' })).toBe(false);
  });

  test('does not count when something failed or was skipped', () => {
    expect(isProved(recordOf({ ...RUN, tally: { passed: 4, failed: 1, skipped: [] } }), VERSION)).toBe(false);
    expect(isProved(recordOf({ ...RUN, tally: { passed: 4, failed: 0, skipped: ['one'] } }), VERSION)).toBe(false);
  });
});

describe('the version of a proof', () => {
  let root = '';
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
      cwd: root,
      encoding: 'utf8',
    });
  const commit = (path: string, text: string): void => {
    mkdirSync(join(root, 'docs/proofs'), { recursive: true });
    writeFileSync(join(root, path), text);
    git('add', path);
    git('commit', '-q', '-m', path);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'platsbild-version-'));
    git('init', '-q');
    commit('package-lock.json', '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('stays when a record is committed and changes with anything else', () => {
    const before = versionOf(root);
    commit('docs/proofs/one.md', 'proved');
    expect(versionOf(root)).toEqual(before);
    commit('area.ts', 'export {};');
    expect(versionOf(root).commit).not.toBe(before.commit);
    expect(versionOf(root).lock).toBe(before.lock);
    commit('package-lock.json', '{ "name": "x" }');
    expect(versionOf(root).lock).not.toBe(before.lock);
  });

  test('is none while files differ from the commit', () => {
    expect(uncommitted(root)).toEqual([]);
    writeFileSync(join(root, 'late.ts'), '');
    expect(uncommitted(root)).toEqual(['?? late.ts']);
  });
});
