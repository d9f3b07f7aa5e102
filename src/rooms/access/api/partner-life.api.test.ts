import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type ApiAnswer, type TestApi } from '../../../../test/support/api.ts';
import { addPerson } from '../../../../test/support/people.ts';
import { placesFile } from '../../../../test/support/some-files.ts';
import { stoppedClock } from '../../../platform/clock.ts';
import { withClient } from '../../../platform/database/connection.ts';
import { argon2Hasher } from '../../../platform/identity/password-hasher.ts';
import { SESSION_LIMITS } from '../../../platform/identity/session-limits.ts';
import { systemIds } from '../../../platform/random.ts';
import type { InvitedView, MemberView } from '../index.ts';
import { acceptInvitation } from '../service/accept-invitation.ts';

const ADMIN = '01930000-0000-7000-8000-00000000a001';
const OWN = { kind: 'organisation', code: '' };
const CHEAP = { memoryKibibytes: 64, passes: 1, lanes: 1 };
const VISITOR = { address: '127.0.0.1', userAgent: 'prov' };

let api: TestApi;
let asAdmin: TestApi['ask'];
beforeAll(async () => {
  api = await openApi('training');
  const organisation = (await api.ask('GET', '/organisations')).json.organisations[0].id as string;
  await addPerson(api.test.ownerUrl, { id: ADMIN, organisation, roles: [{ role: 'organisationAdministrator' }] });
  asAdmin = await api.as(ADMIN);
  await api.takeIn({
    kind: 'places',
    content: placesFile([
      { name: 'Lykttorget', aliases: ['Lyktan'], municipality: '9901', cityDistrict: 'Centrum' },
      { name: 'Skutkajen', municipality: '9901', cityDistrict: 'Skutudden', east: 675_000 },
    ]),
  });
});
afterAll(() => api.close());

/** Does what the page of an invitation does. @returns the code of a no */
async function accept({ link }: InvitedView): Promise<string | undefined> {
  const { database } = api.test;
  const clock = stoppedClock('2026-11-22T09:00:00Z');
  const log = { line: () => undefined, fault: () => undefined };
  const secrets = { limits: SESSION_LIMITS, hasher: argon2Hasher(CHEAP), secrets: undefined };
  const deps = { database, clock, log, ids: systemIds, providers: undefined as never, ...secrets };
  const accepted = await acceptInvitation(deps, link.split('#')[1], 'vinden viskar i granarna', VISITOR as never);
  return accepted.ok ? undefined : accepted.refusal.code;
}

async function personOf(email: string): Promise<string> {
  const rows = await withClient({ url: api.test.ownerUrl }, (client) =>
    client.query<{ person_id: string }>('select person_id from accounts where email = $1', [email]),
  );
  return rows.rows[0].person_id;
}

const codeOf = ({ status, json }: ApiAnswer) => [status, json?.type];
const placesOf = async (ask: TestApi['ask']): Promise<string[]> =>
  (await ask('GET', '/places')).json.places.map(({ name }: { name: string }) => name);

test('a partner is invited, accepted, limited and removed, and each step takes effect at the next request', async () => {
  // The municipality adds the company and invites its first administrator, who takes it from there.
  const told = { name: 'Granviks Parkering AB', kind: 'privateOwner', legalStatus: 'private', municipality: '9901' };
  const company = (await asAdmin('POST', '/organisations', told)).json;
  expect(company.hasMembers).toBe(false);
  const first = { organisation: company.id, email: 'bo@parkering.example', name: 'Bo Kvist', function: 'Driftchef' };
  const administrator = { ...first, role: 'organisationAdministrator', area: OWN };
  expect(codeOf(await asAdmin('POST', '/invitations', { ...administrator, role: 'partnerMember' }))).toEqual([
    404,
    'organisation-not-found',
  ]);
  const invited = await asAdmin('POST', '/invitations', administrator, { 'idempotency-key': 'i-1' });
  expect(invited).toMatchObject({ status: 201, json: { state: 'open', role: 'organisationAdministrator' } });
  expect(invited.json.link).toMatch(/^http:\/\/\S+\/inbjudan#[\w-]{43}$/);
  expect(invited.headers['cache-control']).toBe('private, no-store');

  // Sent again, it is the same invitation with another link; the first opens nothing.
  const again = await asAdmin('POST', '/invitations', administrator, { 'idempotency-key': 'i-1' });
  expect(again.json.id).toBe(invited.json.id);
  expect(again.json.link).not.toBe(invited.json.link);
  expect(await accept(invited.json)).toBe('invitation-not-found');
  expect(await accept(again.json)).toBeUndefined();
  expect(
    (await asAdmin('GET', '/organisations')).json.organisations.find(({ id }: never) => id === company.id),
  ).toMatchObject({ hasMembers: true });
  expect(codeOf(await asAdmin('POST', '/invitations', { ...administrator, email: 'annan@parkering.example' }))).toEqual(
    [404, 'organisation-not-found'],
  );

  const asBo = await api.as(await personOf('bo@parkering.example'));
  const member = { ...first, email: 'amina@parkering.example', name: 'Amina Rask', function: 'Förvaltare' };
  const partner = { ...member, role: 'partnerMember', area: OWN };
  expect(codeOf(await asBo('POST', '/invitations', { ...partner, role: 'safetyCoordinator' }))).toEqual([
    422,
    'role-not-for-organisation',
  ]);
  const second = await asBo('POST', '/invitations', partner);
  expect(codeOf(await asBo('POST', '/invitations', partner))).toEqual([409, 'invited-already']);
  expect(await accept(second.json)).toBeUndefined();
  expect(codeOf(await asBo('POST', '/invitations', partner))).toEqual([409, 'member-already']);
  const amina = await personOf('amina@parkering.example');
  const asAmina = await api.as(amina);

  // Nothing is theirs to see until the driving party shares it, and then that alone.
  expect(await placesOf(asAmina)).toEqual([]);
  const shared = await api.ask('POST', '/places/P-0001/shares', { organisation: company.id, to: null });
  expect(shared).toMatchObject({
    status: 201,
    json: { level: 'partner', shares: [{ recordType: 'place', to: null }] },
  });
  expect(await placesOf(asAmina)).toEqual(['Lykttorget']);
  const seen = (await asAmina('GET', '/places/P-0001')).json;
  expect(seen).toMatchObject({ shownAs: 'partner', externalId: null, aliases: ['Lyktan'] });

  // Limited: the role goes, and with it everything.
  const { members } = (await asBo('GET', '/members')).json as { members: MemberView[] };
  const [role] = members.find(({ id }) => id === amina)!.roles;
  expect((await asBo('DELETE', `/roles/${role.id}`)).status).toBe(204);
  expect(await placesOf(asAmina)).toEqual([]);
  await asBo('POST', `/members/${amina}/roles`, { role: 'partnerMember', area: OWN, from: '2026-11-22', to: null });
  expect(await placesOf(asAmina)).toEqual(['Lykttorget']);

  // Removed: first the share, then the account.
  expect((await api.ask('DELETE', `/shares/${shared.json.shares[0].id}`)).status).toBe(204);
  expect(await placesOf(asAmina)).toEqual([]);
  expect((await api.ask('GET', '/places/P-0001/shares')).json).toEqual({ level: 'authority', shares: [] });
  const { revision } = members.find(({ id }) => id === amina)!;
  await asBo('PATCH', `/members/${amina}`, { state: 'closed' }, { 'if-match': `"${revision}"` });
  expect(codeOf(await asAmina('GET', '/members'))).toEqual([401, 'sign-in-required']);
  expect(api.faults).toEqual([]);
});

test('an invitation that is taken back opens nothing', async () => {
  const organisation = (await asAdmin('GET', '/organisations')).json.organisations.find(
    ({ name }: { name: string }) => name === 'Vår kommun',
  ).id as string;
  const asked = { organisation, email: 'lena@kommun.example', name: 'Lena Vik', function: 'Rektor' };
  const told = { ...asked, role: 'schoolLead', area: { kind: 'cityDistrict', code: '9901/Centrum' } };
  expect(codeOf(await asAdmin('POST', '/invitations', { ...told, email: 'lena' }))).toEqual([
    400,
    'email-not-an-address',
  ]);
  const invited = await asAdmin('POST', '/invitations', told);
  expect((await asAdmin('DELETE', `/invitations/${invited.json.id}`)).status).toBe(204);
  expect(await accept(invited.json)).toBeDefined();
  expect(codeOf(await asAdmin('DELETE', `/invitations/${invited.json.id}`))).toEqual([409, 'invitation-not-open']);
  const { invitations } = (await asAdmin('GET', '/invitations')).json;
  const kept = invitations.find(({ id }: { id: string }) => id === invited.json.id);
  expect(kept).toMatchObject({ email: 'lena@kommun.example', state: 'withdrawn' });
  expect(JSON.stringify(invitations)).not.toContain('link');
});
