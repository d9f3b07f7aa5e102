import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand, settingsOf } from '../../../test/support/command.ts';
import { createTestDatabase, onEachServer, type TestDatabase } from '../../../test/support/database.ts';
import { withClient } from '../../platform/database/connection.ts';
import { ensureDatabase } from '../../platform/database/embedded/databases.ts';
import { startEmbeddedPostgres } from '../../platform/database/embedded/embedded-postgres.ts';
import { tokenDigest } from '../../platform/identity/tokens.ts';
import { systemIds } from '../../platform/random.ts';
import { ensureWorkspace } from '../../platform/workspace/workspace.ts';

const NAMES = { name: 'Arbete', organisation: { name: 'Granviks kommun', municipality: '9901' } };
const INVITE = ['access', 'invite-first-administrator', '--email', 'anna@granvik.example'];
const LINK = /^http:\/\/localhost:3000\/inbjudan#([\w-]{43})\n$/;

onEachServer('bin/platsbild access', (server) => {
  let given: TestDatabase;
  beforeAll(async () => {
    given = await createTestDatabase(server);
    await withClient({ url: given.ownerUrl }, (client) => ensureWorkspace(client, 'work', NAMES, systemIds));
  });
  afterAll(() => given.drop());
  const run = (words: readonly string[], settings = {}) => runCommand(words, { ...settingsOf(given), ...settings });
  const rows = <Row>(sql: string) =>
    withClient({ url: given.ownerUrl }, async (client) => (await client.query(sql)).rows as Row[]);
  const makeAdministrator = () =>
    rows(`with o as (select id from organisations),
      p as (insert into people (id, owning_organisation, name, function, created_at)
        select gen_random_uuid(), id, 'Bo Holm', 'Säkerhetschef', now() from o returning id)
      insert into role_grants (id, owning_organisation, person_id, role, area_kind, area_code, valid_from, granted_by, created_at)
        select gen_random_uuid(), o.id, p.id, 'organisationAdministrator', 'organisation', '', '2026-01-01', p.id, now()
        from o, p`);

  test('prints a link that holds once and for an hour, and keeps nothing that opens it', async () => {
    const { code, stdout, stderr } = await run(INVITE);
    expect([code, stdout]).toEqual([0, expect.stringMatching(LINK)]);
    expect(stderr).toContain('anna@granvik.example is invited as administrator of Granviks kommun.');
    const token = LINK.exec(stdout)?.[1] ?? '';
    const [row] = await rows(
      `select token_sha256, email, name, function, role, area_kind, extract(epoch from expires_at - created_at)::int as seconds
        from invitations`,
    );
    expect(row).toEqual({
      token_sha256: tokenDigest(token),
      email: 'anna@granvik.example',
      name: 'anna@granvik.example',
      function: 'Administrator',
      role: 'organisationAdministrator',
      area_kind: 'organisation',
      seconds: 3600,
    });
    expect(await rows('select from people')).toEqual([]);
    expect(await rows('select from passwords')).toEqual([]);
  });

  test('a second link ends the first, and says what it was told to say', async () => {
    const told = [...INVITE, '--name', 'Anna Ek', '--function', 'It-chef', '--json'];
    const { code, stdout } = await run(told, { PUBLIC_URL: 'https://platsbild.granvik.example' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      link: expect.stringMatching(/^https:\/\/platsbild\.granvik\.example\/inbjudan#[\w-]{43}$/),
      organisation: 'Granviks kommun',
    });
    expect(
      await rows('select name, function, withdrawn_at is null as open from invitations order by created_at'),
    ).toEqual([
      { name: 'anna@granvik.example', function: 'Administrator', open: false },
      { name: 'Anna Ek', function: 'It-chef', open: true },
    ]);
    const lines = await rows(`select verb, record_type, outcome from audit_rows`);
    const line = { verb: 'invite', record_type: 'invitation', outcome: 'done' };
    expect(lines).toEqual([line, line]);
  });

  test('when there is an administrator, says by function whom to ask, and invites again only when told to', async () => {
    await makeAdministrator();
    const refused = await run(INVITE);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('There is somebody who can invite already: Säkerhetschef.');
    expect(refused.stderr).not.toContain('Bo Holm');
    expect((await run([...INVITE, '--again'])).stdout).toMatch(LINK);
  });

  test('an address that has an account is told at once', async () => {
    await rows(`insert into accounts select id, 'Anna@granvik.example', 'anna@granvik.example', now() from people`);
    const { code, stderr } = await run([...INVITE, '--again']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is an account with the address')]);
  });

  test('a forgotten password is replaced by a link for an hour, with the second factor when that is lost too', async () => {
    const words = ['access', 'new-password', '--email', 'Anna@granvik.example'];
    const nobody = await run(words);
    expect([nobody.code, nobody.stderr]).toEqual([2, expect.stringContaining('Nobody signs in by a password')]);
    await rows(`insert into passwords select person_id, '$argon2id$made-up', now() from accounts`);
    const { code, stdout, stderr } = await run(words);
    expect([code, stdout]).toEqual([0, expect.stringMatching(LINK)]);
    expect(stderr).toContain('choose a new password');
    expect((await run([...words, '--without-second-factor'])).stdout).toMatch(LINK);
    const links = await rows(
      `select p.name, i.ends_second_factor, i.withdrawn_at is null as open from invitations i
        join people p on p.id = i.renews_person order by i.created_at`,
    );
    expect(links).toEqual([
      { name: 'Bo Holm', ends_second_factor: false, open: false },
      { name: 'Bo Holm', ends_second_factor: true, open: true },
    ]);
  });

  test.each([
    [['access'], 'access  does not exist. There are invite-first-administrator and new-password.'],
    [['access', 'invite-first-administrator'], 'Give the e-mail address: --email'],
    [['access', 'invite-first-administrator', '--email', 'anna'], '"anna" is no e-mail address.'],
    [[...INVITE, 'more'], 'The word "more" belongs to no option.'],
    [[...INVITE, '--password', 'x'], '--password'],
  ])('refuses %j with 2', async (words, said) => {
    const { code, stdout, stderr } = await run(words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

test('works beside a server that runs on the data folder, and without one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'platsbild-access-'));
  chmodSync(folder, 0o755); // the database's own user must enter it
  const settings = { PLATSBILD_DATA: folder, PORT: '3456' };
  const words = [...INVITE, '--workspace', 'work'];
  const link = /^http:\/\/localhost:3456\/inbjudan#[\w-]{43}\n$/;
  const alone = await runCommand(words, settings);
  expect([alone.code, alone.stdout]).toEqual([0, expect.stringMatching(link)]);
  const server = await startEmbeddedPostgres({ dataRoot: folder, durable: false });
  const beside = await runCommand(words, settings);
  expect([beside.code, beside.stdout]).toEqual([0, expect.stringMatching(link)]);
  const { owner } = await ensureDatabase(server, 'work');
  const kept = await withClient(owner, (client) => client.query('select from invitations'));
  expect(kept.rowCount).toBe(2);
  await server.stop();
  rmSync(folder, { recursive: true });
});
