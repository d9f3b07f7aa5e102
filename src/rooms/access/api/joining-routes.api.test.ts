import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addOrganisation, addPerson } from '../../../../test/support/people.ts';
import { openSignInApi, type Browser, type SignInApi } from '../../../../test/support/sign-in-api.ts';
import { withClient } from '../../../platform/database/connection.ts';
import { newToken, tokenDigest } from '../../../platform/identity/tokens.ts';
import { systemIds } from '../../../platform/random.ts';

const PASSWORD = 'kanelbulle vid bron';
const HOUR = 3600;

let api: SignInApi;
let inviter = '';
let number = 0;
let email = '';
beforeAll(async () => {
  api = await openSignInApi();
  inviter = await api.addMember({ email: 'admin@granvik.example' });
});
afterAll(() => api.close());
beforeEach(() => (email = `new-${++number}@granvik.example`));

interface InvitedHow {
  readonly hours: number;
  readonly role: string;
  readonly email: string;
  readonly organisation: string;
  readonly by: string;
}

/** An invitation as an administrator makes it. @returns its token */
async function invited(given: Partial<InvitedHow> = {}): Promise<string> {
  const token = newToken();
  await api.rows(
    `insert into invitations (id, owning_organisation, token_sha256, email, name, function, role, area_kind, area_code,
      created_by, created_at, expires_at)
    values ($1, $2, $3, $4, 'Berit Ny', 'Samordnare', $5, 'municipality', '9901', $6, $7, $8)`,
    [
      systemIds.newId(),
      given.organisation ?? api.organisation,
      tokenDigest(token),
      given.email ?? email,
      given.role ?? 'safetyCoordinator',
      given.by ?? inviter,
      api.now(),
      new Date(api.now().getTime() + (given.hours ?? 72) * HOUR * 1000),
    ],
  );
  return token;
}

/** Lets several requests come as far as the invitation, all of them, before the first may go on. */
async function heldUp<Value>(work: () => Promise<Value>[]): Promise<Value[]> {
  return withClient({ url: api.test.ownerUrl }, async (holder) => {
    await holder.query('begin');
    await holder.query('select from invitations for update');
    const going = work();
    const waiting = async () => {
      const [{ n }] = await api.rows<{ n: number }>(
        `select count(distinct pid)::int as n from pg_locks where not granted
          and pid in (select pid from pg_stat_activity where datname = current_database())`,
      );
      return n;
    };
    await expect.poll(waiting, { timeout: 20_000 }).toBe(going.length);
    await holder.query('commit');
    return Promise.all(going);
  });
}

const offer = (token: string, browser: Browser = api.browser()) => browser.ask('POST', '/invitation/offer', { token });
const accept = (token: string, password = PASSWORD, browser: Browser = api.browser()) =>
  browser.ask('POST', '/invitation', { token, password });

test('whoever holds the link sees what it is for, chooses a password, and is in', async () => {
  const token = await invited();
  expect((await offer(token)).json).toEqual({
    organisation: 'Granviks kommun',
    name: 'Berit Ny',
    function: 'Samordnare',
    email,
    role: 'safetyCoordinator',
    area: { kind: 'municipality', code: '9901' },
    expiresAt: new Date(api.now().getTime() + 72 * HOUR * 1000).toISOString(),
    renews: false,
  });
  const browser = api.browser();
  const { status, json } = await accept(token, PASSWORD, browser);
  expect([status, json]).toEqual([201, { step: 'done' }]);
  expect((await browser.ask('GET', '/session')).json.signedIn).toMatchObject({
    person: { name: 'Berit Ny', function: 'Samordnare' },
    organisation: { id: api.organisation },
    roles: [{ role: 'safetyCoordinator', area: { kind: 'municipality', code: '9901' } }],
    how: 'password',
  });
  expect((await browser.ask('GET', '/account')).json.email).toBe(email);
  const later = api.browser();
  expect((await later.ask('POST', '/session', { email, password: PASSWORD })).status).toBe(200);
  const [grant] = await api.rows<{ granted_by: string }>(
    `select g.granted_by from role_grants g join accounts a on a.person_id = g.person_id where a.email = $1`,
    [email],
  );
  expect(grant.granted_by).toBe(inviter);
});

test('the link holds once, also when it is used twice at the same moment', async () => {
  const token = await invited();
  const answers = await heldUp(() => Array.from({ length: 4 }, () => accept(token)));
  const count = (status: number) => answers.filter((answer) => answer.status === status).length;
  expect([count(201), count(410)]).toEqual([1, 3]);
  expect((await accept(token)).json.type).toBe('invitation-used');
  expect((await offer(token)).json.type).toBe('invitation-used');
  expect(await api.rows('select from accounts where email = $1', [email])).toHaveLength(1);
});

test('the link of a first administrator holds for an hour, and not a second longer', async () => {
  const token = await invited({ hours: 1 });
  api.pass(HOUR - 1);
  expect((await offer(token)).status).toBe(200);
  api.pass(1);
  expect((await offer(token)).json.type).toBe('invitation-expired');
  const late = await accept(token);
  expect([late.status, late.json.type]).toEqual([410, 'invitation-expired']);
});

test('a link that was taken back makes no account', async () => {
  const token = await invited();
  await api.rows('update invitations set withdrawn_at = $1 where email = $2', [api.now(), email]);
  expect((await accept(token)).json.type).toBe('invitation-withdrawn');
  expect(await api.rows('select from accounts where email = $1', [email])).toEqual([]);
});

test('whoever added an organisation lets in its first administrator, and nobody after', async () => {
  const adding = systemIds.newId();
  await addOrganisation(api.test.ownerUrl, {
    id: adding,
    name: 'Regionen',
    kind: 'region',
    legalStatus: 'authority',
  });
  const outsider = await addPerson(api.test.ownerUrl, { id: systemIds.newId(), organisation: adding, roles: [] });
  await api.rows(`insert into accounts values ($1, 'ute@granvik.example', 'ute@granvik.example', now())`, [outsider]);
  const token = await invited({ role: 'organisationAdministrator', by: outsider });
  // Somebody has a role there already: a second link, kept back by whoever made both, opens nothing.
  expect((await offer(token)).json.type).toBe('invitation-withdrawn');
  expect((await accept(token)).json.type).toBe('invitation-withdrawn');
  const empty = systemIds.newId();
  await addOrganisation(api.test.ownerUrl, { id: empty, name: 'Ny', kind: 'association', legalStatus: 'private' });
  const first = await invited({
    role: 'organisationAdministrator',
    organisation: empty,
    by: outsider,
    email: 'first@granvik.example',
  });
  expect((await accept(first)).status).toBe(201);
});

test('to whoever guesses there is no invitation, whatever has become of it', async () => {
  const token = await invited();
  for (const guess of [newToken(), token.slice(0, -1).padEnd(43, 'x'), 'x'.repeat(43)]) {
    const { status, json } = await offer(guess);
    expect([status, json.type]).toEqual([404, 'invitation-not-found']);
    expect((await accept(guess)).json.type).toBe('invitation-not-found');
  }
});

test.each([
  ['för kort', 'password-too-short'],
  ['password1234', 'password-common'],
  ['beritnyberitny', 'password-common'],
])('the password %s is refused, and the link still holds', async (password, code) => {
  const token = await invited();
  const { status, json } = await accept(token, password);
  expect([status, json.type]).toEqual([422, code]);
  expect((await accept(token)).status).toBe(201);
});

test('an address that has an account gets no second one, and the link still holds', async () => {
  const token = await invited({ email: 'ADMIN@granvik.example' });
  const { status, json } = await accept(token);
  expect([status, json.type]).toEqual([409, 'email-taken']);
  expect((await offer(token)).status).toBe(200);
  const homeless = 'select from people p where not exists (select from accounts a where a.person_id = p.id)';
  expect(await api.rows(homeless)).toEqual([]);
  const [{ n }] = await api.rows<{ n: number }>(
    `select count(*)::int as n from accounts where email_key = 'admin@granvik.example'`,
  );
  expect(n).toBe(1);
});

test('nobody joins an organisation that is closed', async () => {
  const token = await invited();
  await api.rows('update organisations set closed_at = now()');
  expect((await offer(token)).json.type).toBe('invitation-withdrawn');
  expect((await accept(token)).json.type).toBe('invitation-withdrawn');
  await api.rows('update organisations set closed_at = null');
});

describe('a link to a new password', () => {
  /** Somebody with an account, and the administrator's browser. */
  const open = async () => {
    const person = await api.addMember({ email, password: PASSWORD, name: 'Cilla Glömsk' });
    const admin = `admin-${number}@granvik.example`;
    const account = { email: admin, password: PASSWORD, role: 'organisationAdministrator' } as const;
    const administrator = await api.addMember(account);
    const browser = api.browser();
    await browser.ask('POST', '/session', { email: admin, password: PASSWORD });
    return { person, administrator, browser };
  };
  const linkFor = async (browser: Browser, person: string, endsSecondFactor = false) => {
    const { status, json } = await browser.ask('POST', `/members/${person}/invitation`, { endsSecondFactor });
    return { status, json, token: String(json.link).split('#')[1] };
  };
  const NEXT = 'fyra hästar på taket';

  test('lets a colleague choose another, ends every session, and holds once, for a day', async () => {
    const { person, browser } = await open();
    const before = api.browser();
    await before.ask('POST', '/session', { email, password: PASSWORD });
    const { status, json, token } = await linkFor(browser, person);
    expect([status, json]).toMatchObject([201, { email, name: 'Cilla Glömsk', renews: true, state: 'open' }]);
    expect((await offer(token)).json).toMatchObject({ name: 'Cilla Glömsk', email, renews: true });
    const after = api.browser();
    expect((await accept(token, NEXT, after)).json).toEqual({ step: 'done' });
    expect((await after.ask('GET', '/session')).json.signedIn.person.id).toBe(person);
    expect((await before.ask('GET', '/session')).json.signedIn).toBeNull();
    expect((await api.browser().ask('POST', '/session', { email, password: PASSWORD })).status).toBe(401);
    expect((await accept(token, NEXT)).json.type).toBe('invitation-used');
    const late = await linkFor(browser, person);
    api.pass(24 * HOUR);
    expect((await offer(late.token)).json.type).toBe('invitation-expired');
  });

  test('of two, the later one holds; and none for whoever is closed meanwhile', async () => {
    const { person, browser } = await open();
    const [first, second] = [await linkFor(browser, person), await linkFor(browser, person)];
    expect((await offer(first.token)).json.type).toBe('invitation-withdrawn');
    await api.rows(`update people set state = 'closed' where id = $1`, [person]);
    expect((await accept(second.token, NEXT)).json.type).toBe('invitation-withdrawn');
    expect((await linkFor(browser, person)).json.type).toBe('person-closed');
  });

  test('leaves the second factor where it is, unless it was made to take it away', async () => {
    const { person, browser } = await open();
    await api.rows(`insert into second_factors values ($1, 'sealed', now(), now(), null)`, [person]);
    const kept = api.browser();
    expect((await accept((await linkFor(browser, person)).token, NEXT, kept)).json).toEqual({ step: 'code' });
    expect((await kept.ask('GET', '/session')).json.signedIn).toBeNull();
    const gone = api.browser();
    expect((await accept((await linkFor(browser, person, true)).token, NEXT, gone)).json).toEqual({ step: 'done' });
    expect(await api.rows('select from second_factors where person_id = $1', [person])).toEqual([]);
  });

  test('is not made by oneself, for others, or by anybody who does not run the accounts', async () => {
    const { person, administrator, browser } = await open();
    expect((await linkFor(browser, administrator)).json.type).toBe('new-password-for-oneself');
    expect((await linkFor(browser, systemIds.newId())).json.type).toBe('member-not-found');
    const colleague = api.browser();
    await colleague.ask('POST', '/session', { email, password: PASSWORD });
    expect((await linkFor(colleague, person)).status).toBe(404);
    expect(await api.rows('select from invitations where renews_person = $1', [administrator])).toEqual([]);
  });

  test('gives no password to whoever signs in by a provider', async () => {
    const { browser } = await open();
    email = `provider-${number}@granvik.example`;
    const other = await api.addMember({ email });
    const answer = await accept((await linkFor(browser, other)).token, NEXT);
    expect([answer.status, answer.json.type]).toEqual([409, 'account-without-password']);
  });
});

test('accepting ends the session that the browser had, of whoever it was', async () => {
  const old = `old-${number}@granvik.example`;
  await api.addMember({ email: old, password: PASSWORD });
  const browser = api.browser();
  await browser.ask('POST', '/session', { email: old, password: PASSWORD });
  const former = browser.cookies.get('platsbild') ?? '';
  await accept(await invited(), PASSWORD, browser);
  expect((await browser.ask('GET', '/session')).json.signedIn.person.name).toBe('Berit Ny');
  const other = api.browser();
  other.cookies.set('platsbild', former);
  expect((await other.ask('GET', '/session')).json.signedIn).toBeNull();
});

test('the trail says who accepted what', async () => {
  await accept(await invited());
  const [row] = await api.rows(
    `select p.name, a.record_type, a.outcome from audit_rows a join people p on p.id = a.actor
      join accounts c on c.person_id = p.id where a.verb = 'accept' and c.email = $1`,
    [email],
  );
  expect(row).toEqual({ name: 'Berit Ny', record_type: 'invitation', outcome: 'done' });
});
