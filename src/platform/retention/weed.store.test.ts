import { afterEach, beforeEach, expect, test } from 'vitest';
import { onEachServer } from '../../../test/support/database.ts';
import { addPerson } from '../../../test/support/people.ts';
import { MUNICIPALITY, openTrail, POLICE, type Trail } from '../../../test/support/trail.ts';
import { WORKSPACE_CHAIN } from '../audit/act.ts';
import { PROPOSED } from './retention-settings.ts';
import { weed, type Weeding } from './weed.ts';

const LEFT = '01930000-0000-7000-8000-000000000a09';
const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY);
const id = (end: string) => `01930000-0000-7000-8000-00000000${end}`;
const digest = (letter: string) => letter.repeat(64);

onEachServer('weeding', (server) => {
  let trail: Trail;
  beforeEach(async () => {
    trail = await openTrail(server);
    await addPerson(trail.test.ownerUrl, { id: LEFT, organisation: MUNICIPALITY, name: 'Lena Slutat', roles: [] });
  });
  afterEach(() => trail.test.drop());

  const sql = (text: string, values: unknown[] = []) =>
    trail.asOwner(async (client) => (await client.query<Record<string, unknown>>(text, values)).rows);
  const run = (dryRun: boolean, days = {}) =>
    trail.asOwner((client) => weed(client, { ...PROPOSED, days: { ...PROPOSED.days, ...days } }, { dryRun }));
  const told = (weedings: readonly Weeding[]) =>
    weedings.map((one) => `${one.class} ${one.recordType} ${one.organisation.slice(-2)} ${one.count}`);

  async function fillImports() {
    const file = (end: string) =>
      sql(
        `insert into files (municipality, id, owning_organisation, name, media_type, size_bytes, sha256, created_by)
        values ('0000', $1, $2, 'Lista.csv', 'text/csv', 2, $3, $1)`,
        [id(end), MUNICIPALITY, digest('a')],
      );
    const importRun = (
      end: string,
      state: string,
      created: Date,
      decided: Date | null,
      fileEnd: string | null,
      reportEnd: string | null,
    ) =>
      sql(
        `insert into imports (municipality, id, owning_organisation, kind, state, file_name, size_bytes, sha256, file_id,
          rejections_id, created_by, created_at, decided_at)
        values ('0000', $1, $2, 'places', $3, 'Lista.csv', 2, $4, $5, $6, $1, $7, $8)`,
        [
          id(end),
          MUNICIPALITY,
          state,
          digest('a'),
          fileEnd && id(fileEnd),
          reportEnd && id(reportEnd),
          created,
          decided,
        ],
      );
    for (const end of ['f001', 'f002', 'f003', 'f004']) {
      await file(end);
      await sql(`insert into file_pieces values ('0000', $1, 0, 'ab')`, [id(end)]);
    }
    await importRun('0001', 'ready', ago(31), null, 'f001', null);
    await importRun('0002', 'needsMapping', ago(29), null, 'f002', null);
    await importRun('0003', 'applied', ago(400), ago(366), null, 'f003');
    await importRun('0004', 'applied', ago(400), ago(364), null, 'f004');
    for (const [key, days] of [
      ['old', 31],
      ['new', 29],
    ] as const)
      await sql(
        `insert into import_requests (municipality, actor, key, step, import_id, owning_organisation, created_at)
        values ('0000', $1, $2, 'start', $1, $3, $4)`,
        [trail.coordinator, key, MUNICIPALITY, ago(days)],
      );
  }

  test('takes the files that nobody decided about and the reports that are a year old, and leaves the rest', async () => {
    await fillImports();
    const expected = [
      'undecided-import file a1 1',
      'undecided-import import a1 1',
      'import-report file a1 1',
      'import-report import a1 1',
      'request-key request a1 1',
    ];
    expect(told(await run(true))).toEqual(expected);
    expect(await sql('select count(*) from files')).toEqual([{ count: 4 }]);
    expect(told(await run(false))).toEqual(expected);
    expect(
      await sql(`select right(id::text, 4) as id, state, file_id is null as "isGone", rejections_id is null as "hasNoReport"
      from imports order by 1`),
    ).toEqual([
      { id: '0001', state: 'discarded', isGone: true, hasNoReport: true },
      { id: '0002', state: 'needsMapping', isGone: false, hasNoReport: true },
      { id: '0003', state: 'applied', isGone: true, hasNoReport: true },
      { id: '0004', state: 'applied', isGone: true, hasNoReport: false },
    ]);
    expect(await sql('select right(file_id::text, 4) as id from file_pieces order by 1')).toEqual([
      { id: 'f002' },
      { id: 'f004' },
    ]);
    expect(await sql('select key from import_requests')).toEqual([{ key: 'new' }]);
    expect(await run(false)).toEqual([]);
  });

  test('erases a text that nobody has reviewed, and later the record of what was decided', async () => {
    const wait = (end: string, sent: Date, decided: Date | null) =>
      sql(
        `insert into quarantined_requests (municipality, id, owning_organisation, submitted_by, reviewer, route, path, found,
          held, state, created_at, decided_at)
        values ('0000', $1, $2, $3, $4, 'PUT /schools/:id/position', '/schools/1/position', '[]', $5, $6, $7, $8)`,
        [
          id(end),
          MUNICIPALITY,
          trail.coordinator,
          LEFT,
          decided === null ? '{"body": {"source": "Sofia"}}' : null,
          decided === null ? 'waiting' : 'removed',
          sent,
          decided,
        ],
      );
    await wait('0001', ago(31), null);
    await wait('0002', ago(29), null);
    await wait('0003', ago(400), ago(366));
    await wait('0004', ago(400), ago(364));
    const expected = ['undecided-review quarantine a1 1', 'decided-review quarantine a1 1'];
    expect(told(await run(true))).toEqual(expected);
    expect(told(await run(false))).toEqual(expected);
    expect(
      await sql(
        `select right(id::text, 4) as id, state, held is null as "isErased" from quarantined_requests order by 1`,
      ),
    ).toEqual([
      { id: '0001', state: 'lapsed', isErased: true },
      { id: '0002', state: 'waiting', isErased: false },
      { id: '0004', state: 'removed', isErased: true },
    ]);
    expect(await run(false)).toEqual([]);
  });

  test('takes ended sessions, attempts and used invitations when their time is out', async () => {
    const session = (letter: string, expires: Date, ended: Date | null) =>
      sql(
        `insert into sessions (id, token_sha256, person_id, how, device, created_at, last_seen_at, expires_at, ended_at, ended_why)
        values (gen_random_uuid(), $1, $2, 'password', 'prov', $3, $3, $3, $4, $5)`,
        [digest(letter), trail.officer, expires, ended, ended && 'signed-out'],
      );
    await session('1', ago(1), ago(91));
    await session('2', ago(91), null);
    await session('3', ago(89), null);
    await session('4', ago(-1), null);
    await sql(`insert into sign_in_delays values ($1, 3, $2, $2), ($3, 2, $4, $4)`, [
      digest('5'),
      ago(31),
      digest('6'),
      ago(2),
    ]);
    await sql(`insert into pending_sign_ins values ($1, $2, $3, $3), ($4, $2, $5, $5)`, [
      digest('7'),
      trail.officer,
      ago(31),
      digest('8'),
      ago(2),
    ]);
    await sql(
      `insert into oidc_requests values ($1, 'p', 's', 'n', 'c', 'r', '/', $2, $2), ($3, 'p', 's', 'n', 'c', 'r', '/', $4, $4)`,
      [digest('9'), ago(31), digest('a'), ago(2)],
    );
    const invitation = (letter: string, expires: Date, used: Date | null) =>
      sql(
        `insert into invitations (id, owning_organisation, token_sha256, email, name, function, role, area_kind, area_code,
          created_by, created_at, expires_at, used_at)
        values (gen_random_uuid(), $1, $2, 'a@example.se', 'Ny Person', 'Handläggare', 'caseWriter', 'organisation', '', $3, $4, $4, $5)`,
        [POLICE, digest(letter), trail.officer, expires, used],
      );
    await invitation('b', ago(181), null);
    await invitation('c', ago(-1), ago(181));
    await invitation('d', ago(179), null);
    await invitation('e', ago(-1), null);
    expect(told(await run(false))).toEqual([
      'sign-in-attempt signInAttempt 00 1',
      'sign-in-attempt signInAttempt 00 1',
      'sign-in-attempt signInAttempt b1 1',
      'session session b1 2',
      'invitation invitation b1 2',
    ]);
    expect(await sql('select left(token_sha256, 1) as left from sessions order by 1')).toEqual([
      { left: '3' },
      { left: '4' },
    ]);
    expect(await sql('select left(token_sha256, 1) as left from invitations order by 1')).toEqual([
      { left: 'd' },
      { left: 'e' },
    ]);
    expect(await run(false)).toEqual([]);
  });

  test('takes the way in of whoever has left, and later the name', async () => {
    await sql(`insert into accounts values ($1, 'lena@example.se', 'lena@example.se', now())`, [LEFT]);
    await sql(`insert into passwords values ($1, '$argon2id$v=19$prov', now())`, [LEFT]);
    await sql(`insert into recovery_codes values ($1, $2, now(), null)`, [LEFT, digest('a')]);
    await sql(`insert into second_factors values ($1, 'sealed', now(), now(), 1)`, [LEFT]);
    await sql(`insert into oidc_links values ('https://id.example', 'lena', $1, now(), now())`, [LEFT]);
    expect(await run(false)).toEqual([]);
    await sql(`update people set state = 'closed' where id = $1`, [LEFT]);
    expect(
      await sql("select closed_at > now() - interval '1 minute' as noted from people where id = $1", [LEFT]),
    ).toEqual([{ noted: true }]);
    expect(await run(false)).toEqual([]);
    await sql('update people set closed_at = $2 where id = $1', [LEFT, ago(91)]);
    expect(told(await run(false))).toEqual(Array.from({ length: 5 }, () => 'account account a1 1'));
    expect(await sql('select name, function from people where id = $1', [LEFT])).toEqual([
      { name: 'Lena Slutat', function: 'Funktion' },
    ]);
    await sql('update people set closed_at = $2 where id = $1', [LEFT, ago(1827)]);
    expect(told(await run(false))).toEqual(['person person a1 1']);
    expect(await sql('select name, function from people where id = $1', [LEFT])).toEqual([
      { name: '-', function: '-' },
    ]);
    expect(await run(false)).toEqual([]);
    await sql(`update people set state = 'active' where id = $1`, [LEFT]);
    expect(await sql('select closed_at from people where id = $1', [LEFT])).toEqual([{ closed_at: null }]);
  });

  test('takes the ways in of a closed organisation', async () => {
    await sql(`insert into accounts values ($1, 'lena@example.se', 'lena@example.se', now())`, [LEFT]);
    await sql(`update organisations set closed_at = $2 where id = $1`, [MUNICIPALITY, ago(89)]);
    expect(await run(false)).toEqual([]);
    await sql(`update organisations set closed_at = $2 where id = $1`, [MUNICIPALITY, ago(91)]);
    expect(told(await run(false))).toEqual(['account account a1 1']);
  });

  test('takes past permissions, the substitute before the role', async () => {
    const grant = (end: string, validTo: Date | null, withdrawn: Date | null) =>
      sql(
        `insert into role_grants (id, owning_organisation, person_id, role, area_kind, area_code, valid_from, valid_to, granted_by,
          created_at, withdrawn_at, withdrawn_by)
        values ($1, $2, $3, 'caseWriter', 'organisation', '', '2000-01-01', $4, $3, now(), $5, $6)`,
        [id(end), MUNICIPALITY, LEFT, validTo, withdrawn, withdrawn && LEFT],
      );
    const substitute = (end: string, of: string, validTo: Date) =>
      sql(
        `insert into substitutes (id, owning_organisation, role_grant_id, person_id, valid_from, valid_to, created_by, created_at)
        values ($1, $2, $3, $4, '2000-01-01', $5, $4, now())`,
        [id(end), MUNICIPALITY, id(of), LEFT, validTo],
      );
    await grant('1001', ago(1828), null);
    await grant('1002', null, ago(1827));
    await grant('1003', null, ago(1827));
    await grant('1004', ago(1825), null);
    await substitute('2001', '1002', ago(1828));
    await substitute('2002', '1003', ago(10));
    const share = (end: string, withdrawn: Date | null) =>
      sql(
        `insert into shares (id, owning_organisation, to_organisation, record_type, record_id, created_by, created_at, withdrawn_at, withdrawn_by)
        values ($1, $2, $3, 'place', $1, $4, now(), $5, $6)`,
        [id(end), MUNICIPALITY, POLICE, LEFT, withdrawn, withdrawn && LEFT],
      );
    await share('3001', ago(1827));
    await share('3002', ago(1825));
    await share('3003', null);
    await sql(`insert into handovers values (gen_random_uuid(), $1, $2, $3, '{}', $2, $4)`, [
      MUNICIPALITY,
      LEFT,
      trail.coordinator,
      ago(1827),
    ]);
    const expected = [
      'past-permission substitute a1 1',
      'past-permission role a1 2',
      'past-permission share a1 1',
      'past-permission handover a1 1',
    ];
    expect(told(await run(true))).toEqual(expected);
    expect(told(await run(false))).toEqual(expected);
    expect(
      await sql(`select right(id::text, 4) as id from role_grants where person_id = $1 order by 1`, [LEFT]),
    ).toEqual([{ id: '1003' }, { id: '1004' }]);
    expect(await sql(`select right(id::text, 4) as id from shares order by 1`)).toEqual([
      { id: '3002' },
      { id: '3003' },
    ]);
  });

  test('weeds the trail from its beginning, and it can be verified for ever after', async () => {
    for (let row = 0; row < 4; row++) await trail.act(trail.coordinator);
    await trail.act(trail.officer);
    await trail.seal();
    await trail.age(1827);
    for (let row = 0; row < 2; row++) await trail.act(trail.coordinator);
    await trail.seal();
    expect(told(await run(true))).toEqual(['trail audit a1 4', 'trail audit b1 1']);
    expect(await trail.verify()).toMatchObject({ seals: 7, weeded: 0, findings: [] });
    expect(told(await run(false))).toEqual(['trail audit a1 4', 'trail audit b1 1']);
    await trail.seal();
    expect(await trail.verify()).toMatchObject({ seals: 9, weeded: 5, findings: [] });
    await trail.age(1827);
    expect(told(await run(false))).toEqual(['trail audit a1 3', 'trail audit b1 1']);
    await trail.seal();
    expect(await trail.verify()).toMatchObject({ seals: 11, weeded: 9, findings: [] });
    // A weeding covers what was old when it was done, and nothing that came after.
    await trail.act(trail.coordinator);
    await trail.seal();
    await trail.tamper(`delete from audit_rows where id = (select row_id from audit_seals
      where owning_organisation = '${MUNICIPALITY}' order by sequence desc limit 1)`);
    expect((await trail.verify()).findings).toMatchObject([{ code: 'row-deleted', organisation: MUNICIPALITY }]);
  });

  test('a deletion is no weeding, however old the row was', async () => {
    for (let row = 0; row < 3; row++) await trail.act(trail.coordinator);
    await trail.seal();
    await trail.age(1827);
    await trail.tamper(`delete from audit_rows where id = (select row_id from audit_seals where sequence = 2)`);
    expect((await trail.verify()).findings).toMatchObject([{ code: 'row-deleted', sequence: 2 }]);
  });

  test('the log says how many, how old, by which class, on whose decision; so does the trail', async () => {
    await sql(`insert into sign_in_delays values ($1, 3, $2, $2), ($3, 2, $4, $4)`, [
      digest('5'),
      ago(12),
      digest('6'),
      ago(30),
    ]);
    await trail.asOwner((client) =>
      weed(client, { decision: 'KS 2026/123', days: { ...PROPOSED.days, 'sign-in-attempt': 10 } }, { dryRun: false }),
    );
    const [log] = await sql('select * from weedings');
    expect(log).toMatchObject({
      owning_organisation: WORKSPACE_CHAIN,
      retention_class: 'sign-in-attempt',
      record_type: 'signInAttempt',
      count: 2,
      days: 10,
      decision: 'KS 2026/123',
    });
    expect([log['oldest'], log['newest']].map((moment) => Math.round((Date.now() - Number(moment)) / DAY))).toEqual([
      30, 12,
    ]);
    expect(await sql('select actor, verb, record_type, record_id, count from audit_rows')).toEqual([
      { actor: log['by'], verb: 'weed', record_type: 'signInAttempt', record_id: log['id'], count: 2 },
    ]);
  });
});
