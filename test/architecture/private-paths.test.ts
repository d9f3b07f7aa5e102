import { describe, expect, test } from 'vitest';
import { leaksIn, leaksOf, publishedFiles } from './private-paths.ts';
import { ROOT } from './source-files.ts';

/** Written in pieces, so that this file passes its own test. */
const slash = '/';
const resolved = 'resolved';

describe('published files', () => {
  const paths = publishedFiles(ROOT);

  test('hold no path of a machine and no registry', () => {
    expect(leaksIn(ROOT, paths)).toEqual([]);
  });

  test('are all looked at', () => {
    expect(paths).toContain('package-lock.json');
    expect(paths).toContain('src/ground/result.ts');
    expect(paths.filter((path) => path.startsWith('node_modules'))).toEqual([]);
  });
});

describe('the gate catches', () => {
  test.each([
    [`see ${slash}work/main/src`, 'a folder of one machine'],
    [`cd "${slash}root/platsbild"`, 'a folder of one machine'],
    [`HOME=${slash}home/anna`, 'a home folder'],
    [`${slash}Users/anna/platsbild`, 'a home folder'],
    [`fetch('https:${slash}${slash}registry.example.org/x')`, 'a package registry'],
    [`https:${slash}${slash}www.npmjs.com/package/pg`, 'a package registry'],
    [`"${resolved}": "https:${slash}${slash}packages.example.org/pg.tgz"`, 'a registry address in the lock file'],
  ])('%s', (line, what) => {
    expect(leaksOf('README.md', `first\n${line}\n`)).toContain(`README.md:2: ${what}`);
  });

  test.each([
    `src${slash}rooms/work/x.ts`,
    `https:${slash}${slash}example.org/work/1`,
    "the root's home",
    `.${slash}root/x`,
  ])('nothing in %s', (line) => {
    expect(leaksOf('README.md', line)).toEqual([]);
  });
});
