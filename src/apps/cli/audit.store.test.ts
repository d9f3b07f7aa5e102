import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand, settingsOf } from '../../../test/support/command.ts';
import { onEachServer } from '../../../test/support/database.ts';
import { MUNICIPALITY, openTrail, type Trail } from '../../../test/support/trail.ts';
import { withClient } from '../../platform/database/connection.ts';
import { ensureDatabase } from '../../platform/database/embedded/databases.ts';
import { startEmbeddedPostgres } from '../../platform/database/embedded/embedded-postgres.ts';
import { migrate } from '../../platform/database/migrations/migrate.ts';
import { readMigrations } from '../../platform/database/migrations/migration-files.ts';
import { systemIds } from '../../platform/random.ts';
import { PROJECT_ROOT } from '../../platform/start/project-root.ts';
import { ensureWorkspace } from '../../platform/workspace/workspace.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'platsbild-audit-'));
  chmodSync(folder, 0o755); // the database's own user must enter it
});
afterAll(() => rmSync(folder, { recursive: true }));

onEachServer('bin/platsbild audit', (server) => {
  let trail: Trail;
  const audit = (...words: string[]) => runCommand(['audit', ...words], settingsOf(trail.test));

  beforeAll(async () => {
    trail = await openTrail(server);
    for (let row = 0; row < 3; row++) await trail.act(trail.coordinator);
    await trail.act(trail.officer);
    await trail.seal();
  });
  afterAll(() => trail.test.drop());

  test('heads prints one line a chain, and verify finds them again', async () => {
    const heads = await audit('heads');
    expect([heads.code, heads.stdout.match(/^audit-head /gm)?.length]).toEqual([0, 2]);
    expect(heads.stdout).toContain(`audit-head ${MUNICIPALITY} 3 `);
    const file = join(folder, 'heads.txt');
    writeFileSync(file, heads.stdout);
    const whole = await audit('verify', '--heads', file);
    expect([whole.code, whole.stderr]).toEqual([0, expect.not.stringContaining('--heads')]);
    expect(whole.stdout).toMatch(/^4 rows in 2 chains.*2 kept heads found again\.\nThe trail is whole\.\n$/);
  });

  test('says what is wrong and where, and ends with 1', async () => {
    await trail.tamper(
      `update audit_rows set outcome = 'refused' where id = (select row_id from audit_seals
        where owning_organisation = '${MUNICIPALITY}' and sequence = 2)`,
    );
    const told = await audit('verify');
    expect(told.code).toBe(1);
    expect(told.stdout).toMatch(
      new RegExp(`^row-edited chain ${MUNICIPALITY}, number 2: the row was edited \\(row .{36}, `),
    );
    expect(told.stdout).toContain('The trail is not whole: 1 faults.');
    expect(told.stderr).toContain('Without --heads');
    const { code, stdout } = await audit('verify', '--json');
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { schemaVersion: 1, findings: [{ code: 'row-edited' }] }]);
  });

  test.each([
    [['verify', '--heads', 'nowhere.txt'], 'There is no file nowhere.txt.'],
    [['verify', '--heads', MAIN], `There is no head in ${MAIN}.`],
    [['verify', '--unsealed-seconds', 'soon'], 'The seconds "soon" cannot be read.'],
    [['prune'], 'audit prune does not exist.'],
    [['heads', 'more'], 'The word "more" belongs to no option.'],
    [['heads', '--workspace', 'training'], 'is a workspace of the kind work, but training was asked for.'],
  ])('refuses %j with 2', async (words, said) => {
    const { code, stderr, stdout } = await audit(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

test('reaches the database of a server that runs on the data folder', async () => {
  const server = await startEmbeddedPostgres({ dataRoot: folder, durable: false });
  const access = await ensureDatabase(server, 'training');
  await withClient(access.owner, async (client) => {
    await migrate(client, readMigrations(join(PROJECT_ROOT, 'migrations')), access.appRole);
    const names = { name: 'Övning', organisation: { name: 'Granviks kommun', municipality: '9901' } };
    await ensureWorkspace(client, 'training', names, systemIds);
  });
  const verified = await runCommand(['audit', 'verify'], { PLATSBILD_DATA: folder });
  expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('The trail is empty.')]);
  const other = await runCommand(['audit', 'verify', '--work'], { PLATSBILD_DATA: folder });
  expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('no workspace of the kind work')]);
  await server.stop();
});
