import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openApi, type ApiAnswer, type TestApi } from '../../../../test/support/api.ts';
import { addOrganisation, addPerson, COORDINATOR } from '../../../../test/support/people.ts';
import { withClient } from '../../../platform/database/connection.ts';
import { CLAIM_MILLISECONDS } from '../domain/quarantine-life.ts';

const id = (end: string): string => `01930000-0000-7000-8000-00000000${end}`;
const [ADMIN, OFFICER, READER, THEIRS, THEIR_ADMIN] = ['aa01', 'aa02', 'aa03', 'bb00', 'bb01'].map(id);
const SCHOOLS = 'id,name,kind,lat,lon\nA1,Fyrskolan,Grundskola,61.5030,18.6000\n';
const LIKELY = 'Sofia visade var porten är';
const CERTAIN = 'Ring 070-174 06 05';
type Ask = TestApi['ask'];

let api: TestApi;
let asSender: Ask;
let asAdmin: Ask;
let asReader: Ask;
const query = <Row extends object>(text: string, values: unknown[] = []) =>
  withClient({ url: api.test.ownerUrl }, async (client) => (await client.query<Row>(text, values)).rows);

beforeAll(async () => {
  api = await openApi();
  const { ownerUrl } = api.test;
  const [{ id: organisation }] = await query<{ id: string }>('select id from organisations');
  await addPerson(ownerUrl, {
    id: ADMIN,
    organisation,
    name: 'Anders Prov',
    roles: [{ role: 'organisationAdministrator' }],
  });
  await addPerson(ownerUrl, { id: OFFICER, organisation, name: 'Olga Prov', roles: [{ role: 'communityPolice' }] });
  await addPerson(ownerUrl, { id: READER, organisation, roles: [{ role: 'electedReader' }] });
  await addOrganisation(ownerUrl, { id: THEIRS, name: 'De', kind: 'municipality', legalStatus: 'authority' });
  await addPerson(ownerUrl, { id: THEIR_ADMIN, organisation: THEIRS, roles: [{ role: 'organisationAdministrator' }] });
  await api.takeIn({ kind: 'schools', fileName: 'skolor.csv', content: SCHOOLS });
  [asSender, asAdmin, asReader] = [await api.as(COORDINATOR), await api.as(ADMIN), await api.as(READER)];
});
afterAll(() => api.close());
beforeEach(() => query('delete from quarantined_requests'));

const school = async (): Promise<{ id: string; revision: number; correction: { source: string } | null }> =>
  (await asSender('GET', '/schools')).json.schools[0];

interface Sending {
  readonly ask?: Ask;
  readonly source?: string;
  readonly reviewer?: string;
  readonly headers?: Record<string, string>;
  readonly more?: object;
}

/** Corrects the position of the school, with a text that a colleague is asked to look at. */
async function send({ ask = asSender, source = LIKELY, reviewer = ADMIN, headers = {}, more = {} }: Sending = {}) {
  const { id: schoolId, revision } = await school();
  const position = { latitude: 61.502, longitude: 18.603 };
  const body = { position, uncertaintyMetres: 4, source, date: '2026-11-20', ...more };
  const told = { 'if-match': `"${revision}"`, 'screening-reviewer': reviewer, ...headers };
  return ask('PUT', `/schools/${schoolId}/position`, body, told);
}

const codeOf = ({ status, json }: ApiAnswer) => [status, json?.type];
const decide = (ask: Ask, { json }: ApiAnswer, how: 'approve' | 'remove' | 'take-back') =>
  ask('POST', `/quarantine/${json.id}/${how}`);
const rowOf = async ({ json }: ApiAnswer) =>
  (
    await query<{ held: unknown; row: string }>(
      'select held, q::text as row from quarantined_requests q where id = $1',
      [json.id],
    )
  )[0];

describe('what waits', () => {
  test('is answered with whom it waits for, and has changed nothing', async () => {
    const before = await school();
    const sent = await send();
    expect(sent.status).toBe(202);
    expect(sent.json).toMatchObject({
      state: 'waiting',
      route: 'PUT /schools/:id/position',
      path: `/schools/${before.id}/position`,
      submitter: { name: 'Karin Prov' },
      reviewer: { id: ADMIN, name: 'Anders Prov' },
      found: [{ field: 'body/source', kinds: ['personName'] }],
      texts: [{ field: 'body/source', text: LIKELY, findings: [{ kind: 'personName', start: 0, end: 5 }] }],
      outcome: null,
    });
    expect(await school()).toEqual(before);
  });

  test('is shown to the one who is asked and to its sender, and to nobody else', async () => {
    const { json } = await send();
    const listed = async (ask: Ask, path: string) =>
      (await ask('GET', path)).json.requests.map((one: { id: string }) => one.id);
    expect(await listed(asAdmin, '/quarantine')).toEqual([json.id]);
    expect(await listed(asSender, '/quarantine/sent')).toEqual([json.id]);
    expect((await asAdmin('GET', '/quarantine/count')).json).toEqual({ waiting: 1 });
    for (const person of [OFFICER, THEIR_ADMIN]) {
      const ask = await api.as(person);
      expect([await listed(ask, '/quarantine'), await listed(ask, '/quarantine/sent')]).toEqual([[], []]);
      for (const how of ['approve', 'remove', 'take-back'] as const)
        expect(codeOf(await ask('POST', `/quarantine/${json.id}/${how}`))).toEqual([404, 'quarantined-not-found']);
    }
    expect(codeOf(await asReader('GET', '/quarantine'))).toEqual([404, 'not-found']);
    // Its own sender does not decide, and whoever is asked does not take back.
    expect(codeOf(await asSender('POST', `/quarantine/${json.id}/approve`))).toEqual([404, 'quarantined-not-found']);
    expect(codeOf(await asAdmin('POST', `/quarantine/${json.id}/take-back`))).toEqual([404, 'quarantined-not-found']);
  });

  test('can be asked of colleagues who may, by name', async () => {
    const names = async (ask: Ask) =>
      (await ask('GET', '/quarantine/reviewers')).json.reviewers.map(({ name }: { name: string }) => name);
    expect(await names(asSender)).toEqual(['Anders Prov', 'Olga Prov']);
    expect(await names(asAdmin)).toEqual(['Karin Prov', 'Olga Prov']);
  });

  test('is the same one when its sender hears no answer and sends it again', async () => {
    const headers = { 'idempotency-key': 'samma' };
    const [first, second] = [await send({ headers }), await send({ headers })];
    expect([second.status, second.json.id]).toEqual([202, first.json.id]);
  });

  test('holds what the contract names and nothing else: what is not searched is not kept', async () => {
    const sent = await send({
      more: { note: '640823-3234', position: { latitude: 61.5, longitude: 18.6, who: CERTAIN } },
    });
    const { row } = await rowOf(sent);
    expect(row).toContain(LIKELY);
    expect(row).not.toMatch(/3234|174/);
  });
});

describe('does not wait', () => {
  test('what is certain to be about a person', async () => {
    expect(codeOf(await send({ source: CERTAIN }))).toEqual([422, 'person-data']);
    expect(codeOf(await send({ source: `${LIKELY}. ${CERTAIN}` }))).toEqual([422, 'person-data']);
    expect(await query('select from quarantined_requests')).toHaveLength(0);
  });

  test.each([
    ['oneself', COORDINATOR],
    ['somebody whose role may not', READER],
    ['somebody of another organisation', THEIR_ADMIN],
    ['nobody', id('0000')],
  ])('when it is for %s', async (_who, reviewer) => {
    expect(codeOf(await send({ reviewer }))).toEqual([422, 'reviewer-not-there']);
  });

  test('when it is for somebody whose account is closed', async () => {
    await query(`update people set state = 'closed' where id = $1`, [OFFICER]);
    expect(codeOf(await send({ reviewer: OFFICER }))).toEqual([422, 'reviewer-not-there']);
    await query(`update people set state = 'active' where id = $1`, [OFFICER]);
    expect((await send({ reviewer: OFFICER })).status).toBe(202);
  });

  test('when it cannot be read who is asked: it is asked about as ever', async () => {
    expect(codeOf(await send({ reviewer: 'Anders' }))).toEqual([422, 'person-data-likely']);
  });

  test('where the route does not say that it may', async () => {
    const invited = { email: 'sofia@granvik.example', name: 'Sofia Prov', function: LIKELY, role: 'auditor' };
    const body = { ...invited, organisation: id('0000'), area: { kind: 'organisation', code: '' } };
    const told = { 'screening-reviewer': OFFICER };
    expect((await asAdmin('POST', '/invitations', body, told)).status).not.toBe(202);
    expect(await query('select from quarantined_requests')).toHaveLength(0);
  });

  test('for whoever may not make the change at all', async () => {
    expect(codeOf(await send({ ask: asReader }))).toEqual([404, 'not-found']);
    expect(codeOf(await send({ ask: await api.as(null) }))).toEqual([401, 'sign-in-required']);
  });

  test('what is not asked about: it is carried out at once', async () => {
    expect((await send({ source: 'Karta' })).status).toBe(200);
    expect((await send({ headers: { 'screening-confirmed': 'body/source=personName' } })).status).toBe(200);
  });

  test('more than one colleague can be asked to read', async () => {
    const { json } = await send();
    await query(
      `insert into quarantined_requests (municipality, id, owning_organisation, submitted_by, reviewer, route, path, found, held, created_at)
        select municipality, gen_random_uuid(), owning_organisation, submitted_by, reviewer, route, path, found, held, created_at
        from quarantined_requests, generate_series(1, 49) where id = $1`,
      [json.id],
    );
    expect(codeOf(await send())).toEqual([409, 'quarantine-full']);
  });
});

describe('approved', () => {
  test('it is carried out as its sender, its text is kept where it belongs and erased where it waited', async () => {
    const sent = await send();
    const { status, json } = await decide(asAdmin, sent, 'approve');
    expect([status, json.state, json.outcome, json.texts]).toEqual([
      200,
      'approved',
      { status: 200, code: null },
      null,
    ]);
    expect((await school()).correction?.source).toBe(LIKELY);
    const [correction] = await query<{ recorded_by: string }>(
      'select recorded_by from position_corrections where withdrawn_at is null',
    );
    expect(correction.recorded_by).toBe(COORDINATOR);
    const { held, row } = await rowOf(sent);
    expect([held, row.includes('Sofia')]).toEqual([null, false]);
    expect((await asSender('GET', '/quarantine/sent')).json.requests[0]).toEqual(json);
  });

  test('it leaves its lines: of the sender who changed, of the colleague who looked', async () => {
    await query('alter table audit_rows disable trigger trail_is_weeded_late');
    await query('delete from audit_rows');
    await query('alter table audit_rows enable trigger trail_is_weeded_late');
    await decide(asAdmin, await send(), 'approve');
    const lines = await query<{ line: string }>(
      `select concat_ws(' ', verb, record_type, actor) as line from audit_rows where verb <> 'read' order by at, id`,
    );
    expect(lines.map(({ line }) => line)).toEqual([
      `create quarantine ${COORDINATOR}`,
      `correct school ${COORDINATOR}`,
      `review quarantine ${ADMIN}`,
    ]);
  });

  test('it is decided once, also when it is sent again; two at once carry it out once', async () => {
    const sent = await send();
    const before = (await school()).revision;
    const answers = await Promise.all([decide(asAdmin, sent, 'approve'), decide(asAdmin, sent, 'approve')]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await decide(asAdmin, sent, 'approve')).json.state).toBe('approved');
    expect((await school()).revision).toBe(before + 1);
    expect(codeOf(await decide(asAdmin, sent, 'remove'))).toEqual([409, 'quarantine-decided']);
    expect(codeOf(await decide(asSender, sent, 'take-back'))).toEqual([409, 'quarantine-decided']);
  });

  test('it is told to both when somebody has changed the same meanwhile, and is decided by that', async () => {
    const sent = await send();
    expect((await send({ source: 'Karta' })).status).toBe(200);
    const { json } = await decide(asAdmin, sent, 'approve');
    expect([json.state, json.outcome]).toEqual(['approved', { status: 412, code: 'school-changed' }]);
    expect((await asSender('GET', '/quarantine/sent')).json.requests[0].outcome).toEqual(json.outcome);
    expect((await school()).correction?.source).toBe('Karta');
  });

  test('it is not carried out when its sender has lost the right meanwhile, or the account', async () => {
    const asOfficer = await api.as(OFFICER);
    const roles = (how: string) => query(`update role_grants set ${how} where person_id = $1`, [OFFICER]);
    await query('alter table role_grants disable trigger role_is_not_edited');
    const before = await school();
    const withoutRole = await send({ ask: asOfficer });
    const closed = await send({ ask: asOfficer });
    await roles('withdrawn_at = now(), withdrawn_by = person_id');
    const may = await decide(asAdmin, withoutRole, 'approve');
    await roles('withdrawn_at = null, withdrawn_by = null');
    await query(`update people set state = 'closed' where id = $1`, [OFFICER]);
    const gone = await decide(asAdmin, closed, 'approve');
    await query(`update people set state = 'active' where id = $1`, [OFFICER]);
    expect(may.json.outcome).toEqual({ status: 404, code: 'sender-may-not' });
    expect(gone.json.outcome).toEqual({ status: 401, code: 'sender-may-not' });
    expect(await school()).toEqual(before);
    expect([(await rowOf(withoutRole)).held, (await rowOf(closed)).held]).toEqual([null, null]);
  });

  test('it waits on when the server could not carry it out', async () => {
    const sent = await send();
    await query('alter table school_events add constraint not_now check (false) not valid');
    api.faults.length = 0;
    expect(codeOf(await decide(asAdmin, sent, 'approve'))).toEqual([503, 'quarantine-not-carried-out']);
    expect(JSON.stringify(api.faults)).not.toContain('Sofia');
    await query('alter table school_events drop constraint not_now');
    api.faults.length = 0;
    expect((await decide(asAdmin, sent, 'approve')).json.outcome).toEqual({ status: 200, code: null });
  });

  test('a server that was stopped in the middle does not hold it for ever', async () => {
    const sent = await send();
    const claim = (milliseconds: number) =>
      query(
        `update quarantined_requests set claimed_at = timestamptz '2026-11-22T08:00:00Z' - make_interval(secs => $1)`,
        [milliseconds / 1000],
      );
    await query('alter table quarantined_requests disable trigger quarantine_is_decided_once');
    await claim(CLAIM_MILLISECONDS - 1000);
    for (const [ask, how] of [
      [asAdmin, 'approve'],
      [asAdmin, 'remove'],
      [asSender, 'take-back'],
    ] as const)
      expect(codeOf(await decide(ask, sent, how))).toEqual([409, 'quarantine-being-decided']);
    await claim(CLAIM_MILLISECONDS);
    await query('alter table quarantined_requests enable trigger quarantine_is_decided_once');
    expect((await decide(asAdmin, sent, 'approve')).json.outcome).toEqual({ status: 200, code: null });
  });
});

describe('removed or taken back', () => {
  test.each([
    ['remove', 'removed', 'discard'],
    ['take-back', 'takenBack', 'withdraw'],
  ] as const)('%s: nothing is changed, and what was written is gone', async (how, state, verb) => {
    const before = await school();
    const sent = await send();
    const ask = how === 'remove' ? asAdmin : asSender;
    expect((await decide(ask, sent, how)).json).toMatchObject({ state, texts: null, outcome: null });
    expect((await decide(ask, sent, how)).status).toBe(200);
    expect((await rowOf(sent)).row).not.toContain('Sofia');
    expect(await school()).toEqual(before);
    const lines = await query(`select from audit_rows where record_id = $1 and verb = $2`, [sent.json.id, verb]);
    expect(lines).toHaveLength(1);
    expect(codeOf(await decide(asAdmin, sent, 'approve'))).toEqual([409, 'quarantine-decided']);
  });
});

describe('nobody gives themselves out for the server', () => {
  const forged = { 'platsbild-pass': 'A'.repeat(43) };

  test('a pass that was never given opens nothing, whatever session it comes with', async () => {
    expect(codeOf(await asSender('GET', '/places', undefined, {}))).toEqual([200, undefined]);
    expect(codeOf(await send({ headers: forged }))).toEqual([401, 'sign-in-required']);
    expect(codeOf(await asAdmin('GET', '/quarantine', undefined, forged))).toEqual([401, 'sign-in-required']);
  });

  test('what a sender says of itself does not answer what is asked about', async () => {
    const headers = { reviewed: 'true', 'screening-reviewed': 'true' };
    expect((await send({ headers })).status).toBe(202);
  });
});

test('what waits stands nowhere but in its own row: no other table, no log, no answer to anybody else', async () => {
  const planted = 'Valborg Hjortkvist visade var porten är';
  await query(`update position_corrections set source = '-'`);
  await query(`update school_events set source_name = '-'`);
  api.faults.length = 0;
  const sent = await send({ source: planted });
  expect(sent.status).toBe(202);
  const approve = await decide(await api.as(OFFICER), sent, 'approve');
  expect(await tablesWith('Hjortkvist')).toEqual(['quarantined_requests']);
  await decide(asAdmin, sent, 'remove');
  expect(await tablesWith('Hjortkvist')).toEqual([]);
  const paths = ['/quarantine', '/quarantine/sent', '/schools', '/audit'];
  const answers = await Promise.all(paths.map((path) => asReader('GET', path)));
  expect([approve, ...answers].map(({ bytes }) => bytes.toString()).join()).not.toContain('Hjortkvist');
  expect(JSON.stringify(api.faults)).not.toContain('Hjortkvist');
});

/** Tables in some row of which a word stands. */
async function tablesWith(word: string): Promise<string[]> {
  const tables = await query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  expect(tables.length).toBeGreaterThan(30);
  const found: string[] = [];
  for (const { name } of tables) {
    const [{ hits }] = await query<{ hits: number }>(
      `select count(*) as hits from ${name} t where t::text like '%' || $1 || '%'`,
      [word],
    );
    if (hits > 0) found.push(name);
  }
  return found;
}
