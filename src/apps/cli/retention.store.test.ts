import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runCommand, settingsOf } from '../../../test/support/command.ts';
import { onEachServer } from '../../../test/support/database.ts';
import { openTrail, type Trail } from '../../../test/support/trail.ts';

onEachServer('bin/platsbild retention', (server) => {
  let trail: Trail;
  let folder: string;
  const retention = (words: readonly string[], settings: Record<string, string> = {}) =>
    runCommand(['retention', ...words], { ...settingsOf(trail.test), ...settings });
  const fileOf = (content: string): string => {
    const file = join(folder, 'retention.json');
    writeFileSync(file, content);
    return file;
  };
  const attempts = () => trail.asOwner(async (client) => (await client.query('select from sign_in_delays')).rowCount);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'platsbild-retention-'));
    trail = await openTrail(server);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await trail.test.drop();
  });
  beforeEach(() =>
    trail.asOwner((client) =>
      client.query(
        `delete from sign_in_delays;
          insert into sign_in_delays select repeat(to_hex(n), 64), 2, now() - make_interval(days => 5 * n), now()
            from generate_series(1, 8) n`,
      ),
    ),
  );

  test('a dry run tells what would be weeded and changes nothing; weeding does exactly that', async () => {
    const dry = await retention(['--dry-run']);
    expect([dry.code, await attempts()]).toEqual([0, 8]);
    expect(dry.stdout).toMatch(
      /^Attempts to sign in: attempts 3 \(\d{4}-\d\d-\d\d - \d{4}-\d\d-\d\d; 0{8}-.*\), weeded after 30 days\n/,
    );
    expect(dry.stdout).toContain('3 records would be weeded. Nothing was weeded.');
    const done = await retention(['--weed', '--json']);
    expect([done.code, await attempts()]).toEqual([0, 5]);
    expect(JSON.parse(done.stdout)).toMatchObject({
      dryRun: false,
      decision: null,
      weedings: [{ class: 'sign-in-attempt', count: 3 }],
    });
  });

  test('an authority decides its own times', async () => {
    const file = fileOf('{ "decision": "KS 2026/123", "days": { "sign-in-attempt": 12 } }');
    const done = await retention(['--weed'], { PLATSBILD_RETENTION_FILE: file });
    expect([done.code, await attempts()]).toEqual([0, 2]);
    expect(done.stdout).toContain('The times hold by decision KS 2026/123.');
  });

  test.each([
    [[], '', 'Say --dry-run to see what would be weeded, or --weed to weed it.'],
    [['--dry-run', '--weed'], '', 'Say --dry-run'],
    [['--weed', 'all'], '', 'The word "all" belongs to no option.'],
    [['--weed'], '{ "days": { "session": 1 } }', 'The retention file must name the decision'],
    [['--weed'], '{ "decision": "KS 7", "days": { "trail": 30 } }', 'outside what may be chosen (trail: 365-3653)'],
  ])('refuses %j with the file %j', async (words, content, said) => {
    const settings: Record<string, string> = content === '' ? {} : { PLATSBILD_RETENTION_FILE: fileOf(content) };
    const { code, stdout, stderr } = await retention(words, settings);
    expect([code, stdout, await attempts()]).toEqual([2, '', 8]);
    expect(stderr).toContain(said);
  });
});
