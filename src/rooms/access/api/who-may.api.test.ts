import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type ApiAnswer, type TestApi } from '../../../../test/support/api.ts';
import { addPerson } from '../../../../test/support/people.ts';
import { ROLES } from '../domain/role.ts';
import type { Role } from '../index.ts';

const id = (at: number): string => `01930000-0000-7000-8000-0000000000${String(at).padStart(2, '0')}`;
const NOBODY = id(99);
const OWN = { kind: 'organisation', code: '' };
const TOLD = { name: '', kind: 'association', legalStatus: 'private', municipality: null };
const ROLE = { role: 'auditor', area: OWN, from: '2026-11-22', to: null };
const FIRST = { 'if-match': '"1"' };

type Asking = readonly [method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object];

const EVERYBODY: readonly Role[] = ROLES;
const ACCOUNTS: readonly Role[] = ['organisationAdministrator'];
const SHARING: readonly Role[] = ['safetyCoordinator', 'communityPolice', 'regionalCoordinator'];

// Each verb of running accounts and sharing, with everybody who may use it. Whoever is not here may not.
const VERBS: readonly (readonly [verb: string, may: readonly Role[], asking: Asking])[] = [
  ['list organisations', EVERYBODY, ['GET', '/organisations']],
  ['add an organisation', ACCOUNTS, ['POST', '/organisations', TOLD]],
  ['change the organisation', ACCOUNTS, ['PATCH', `/organisations/${NOBODY}`, { ...TOLD, name: 'Ny' }]],
  ['list members', EVERYBODY, ['GET', '/members']],
  ['see a member', EVERYBODY, ['GET', `/members/${NOBODY}`]],
  ['change a member', ACCOUNTS, ['PATCH', `/members/${NOBODY}`, { function: 'Ny' }]],
  ['count the work of a member', ACCOUNTS, ['GET', `/members/${NOBODY}/work`]],
  ['hand over the work of a member', ACCOUNTS, ['POST', `/members/${NOBODY}/hand-over`, { to: NOBODY }]],
  ['see as a member', ACCOUNTS, ['GET', `/members/${NOBODY}/sees`]],
  ['list roles', EVERYBODY, ['GET', '/roles']],
  ['give a role', ACCOUNTS, ['POST', `/members/${NOBODY}/roles`, ROLE]],
  ['withdraw a role', ACCOUNTS, ['DELETE', `/roles/${NOBODY}`]],
  [
    'give a substitute',
    ACCOUNTS,
    ['POST', `/roles/${NOBODY}/substitutes`, { person: NOBODY, from: '2026-11-22', to: '2026-11-23' }],
  ],
  ['withdraw a substitute', ACCOUNTS, ['DELETE', `/substitutes/${NOBODY}`]],
  ['list invitations', ACCOUNTS, ['GET', '/invitations']],
  [
    'invite',
    ACCOUNTS,
    [
      'POST',
      '/invitations',
      { organisation: NOBODY, email: 'a@b.example', name: 'A', function: 'F', role: 'auditor', area: OWN },
    ],
  ],
  ['withdraw an invitation', ACCOUNTS, ['DELETE', `/invitations/${NOBODY}`]],
  [
    'list openings',
    ['organisationAdministrator', 'safetyCoordinator', 'communityPolice', 'auditor'],
    ['GET', '/openings'],
  ],
  ['change an opening', ACCOUNTS, ['PUT', '/openings/place/schoolLead', { opened: false }]],
  ['list the shares of a place', EVERYBODY, ['GET', '/places/P-0001/shares']],
  ['preview a share', SHARING, ['GET', `/places/P-0001/shares/preview?organisation=${NOBODY}`]],
  ['share a place', SHARING, ['POST', '/places/P-0001/shares', { organisation: NOBODY, to: null }]],
  ['withdraw a share', [...SHARING, ...ACCOUNTS], ['DELETE', `/shares/${NOBODY}`]],
  [
    'list sources',
    ROLES.filter((role) => role !== 'organisationAdministrator' && role !== 'auditor'),
    ['GET', '/sources'],
  ],
  ['publish a source', [...SHARING, 'surveyAnalyst'], ['PUT', `/sources/${NOBODY}/publication`, { published: true }]],
];

let api: TestApi;
const asking = new Map<Role | 'nobody' | 'visitor', TestApi['ask']>();
beforeAll(async () => {
  api = await openApi('training');
  const organisation = (await api.ask('GET', '/organisations')).json.organisations[0].id as string;
  for (const [at, role] of ROLES.entries()) {
    await addPerson(api.test.ownerUrl, { id: id(at), organisation, roles: [{ role }] });
    asking.set(role, await api.as(id(at)));
  }
  await addPerson(api.test.ownerUrl, { id: id(50), organisation, roles: [] });
  asking.set('nobody', await api.as(id(50)));
  asking.set('visitor', await api.as(null));
});
afterAll(() => api.close());

const isLetIn = ({ status, json }: ApiAnswer) => !(status === 404 && json?.type === 'not-found');
const ask = ([method, path, body]: Asking, who: Role | 'nobody' | 'visitor', serial = 0) => {
  // Each who adds an organisation adds one of its own name.
  const told = body === TOLD ? { ...TOLD, name: `Förening ${serial}` } : body;
  return asking.get(who)!(method, path, told, FIRST);
};

describe.each(VERBS)('%s', (_verb, may, what) => {
  test.each(ROLES)('as %s', async (role) => {
    const answer = await ask(what, role, ROLES.indexOf(role));
    expect([role, isLetIn(answer)]).toEqual([role, may.includes(role)]);
    expect(answer.status).toBeLessThan(500);
  });

  test('never as somebody without a role, nor as a visitor', async () => {
    expect(isLetIn(await ask(what, 'nobody'))).toBe(false);
    expect((await ask(what, 'visitor')).status).toBe(401);
  });
});
