import type { ApiAnswer, TestApi } from './api.ts';
import { addOrganisation, addPerson, COORDINATOR } from './people.ts';
import { withClient } from '../../src/platform/database/connection.ts';

// A town at sea.
export const PLACES = 'id,name,lat,lon\nP1,Torget,61.5000,18.6000\n';
export const SCHOOLS = 'id,name,kind,lat,lon\nA1,Fyrskolan,Grundskola,61.5030,18.6000\n';
const TODAY = '2026-11-22'; // as the clock of the tested server says
const OWN = { kind: 'organisation', code: '' };

/** A place, a school, an organisation to share with, two colleagues, and somebody with every role who asks for it all. */
export interface Town {
  readonly ask: TestApi['ask'];
  readonly api: TestApi;
  readonly everybody: string;
  readonly colleague: string;
  readonly other: string;
  readonly partner: string;
}

export async function openTown(api: TestApi): Promise<Town> {
  const { ownerUrl } = api.test;
  const organisation = await withClient({ url: ownerUrl }, async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from organisations order by created_at, id limit 1');
    return rows[0].id;
  });
  const person = (end: string, ...roles: ('safetyCoordinator' | 'organisationAdministrator' | 'auditor')[]) =>
    addPerson(ownerUrl, {
      id: `01930000-0000-7000-8000-00000000${end}`,
      organisation,
      roles: roles.map((role) => ({ role })),
    });
  const everybody = await person('e001', 'safetyCoordinator', 'organisationAdministrator', 'auditor');
  const partner = await addOrganisation(ownerUrl, {
    id: '01930000-0000-7000-8000-00000000f001',
    name: 'Hamnföreningen',
    kind: 'association',
    legalStatus: 'private',
  });
  await api.takeIn({ kind: 'places', fileName: 'platser.csv', content: PLACES });
  await api.takeIn({ kind: 'schools', fileName: 'skolor.csv', content: SCHOOLS });
  const [colleague, other] = [await person('e002'), await person('e003')];
  return { api, ask: await api.as(everybody), everybody, colleague, other, partner };
}

/** An import that waits for a decision. */
export async function waitingImport({ api }: Town): Promise<string> {
  return (await api.offer({ kind: 'places', fileName: 'fler.csv', content: PLACES.replace('P1', 'P2') })).id;
}

/** The first record of a list. */
export async function firstOf({ ask }: Town, list: 'schools' | 'places'): Promise<{ id: string; revision: number }> {
  return (await ask('GET', `/${list}`)).json[list][0];
}

/** A text of one person that waits for another's look. @returns its id */
async function held(town: Town, sender: string, reviewer: string): Promise<string> {
  const { id, revision } = await firstOf(town, 'schools');
  const position = { latitude: 61.502, longitude: 18.603 };
  const body = { position, uncertaintyMetres: 4, source: 'Sofia visade', date: '2026-11-20' };
  const headers = { 'if-match': `"${revision}"`, 'screening-reviewer': reviewer };
  const ask = await town.api.as(sender);
  return (await ask('PUT', `/schools/${id}/position`, body, headers)).json.id;
}

type Use = (town: Town) => Promise<ApiAnswer>;

/** The line that each route that writes leaves in the trail, and how it is used so that it succeeds. */
export const WRITE_USES: Record<string, readonly [line: string, use: Use]> = {
  'POST /imports': [
    'start import - done',
    ({ ask }) => ask('POST', '/imports?kind=places&fileName=nya.csv', Buffer.from(PLACES)),
  ],
  'PATCH /imports/:id': [
    'revise import - done',
    async (town) => town.ask('PATCH', `/imports/${await waitingImport(town)}`, { mapping: { columns: {}, kinds: {} } }),
  ],
  'POST /imports/:id/apply': [
    'apply import - done',
    async (town) => town.ask('POST', `/imports/${await waitingImport(town)}/apply`),
  ],
  'POST /imports/:id/discard': [
    'discard import - done',
    async (town) => town.ask('POST', `/imports/${await waitingImport(town)}/discard`),
  ],
  'PUT /sources/:id/publication': [
    'publish source - done',
    async (town) => {
      const { sources } = (await town.ask('GET', '/sources')).json;
      const { id } = sources.find(({ kind }: { kind: string }) => kind === 'schools');
      return town.ask('PUT', `/sources/${id}/publication`, { published: true });
    },
  ],
  'PUT /schools/:id/position': [
    'correct school - done',
    async (town) => {
      const { id, revision } = await firstOf(town, 'schools');
      const position = { latitude: 61.501, longitude: 18.602 };
      const body = { position, uncertaintyMetres: 4, source: 'Karta', date: '2026-11-20' };
      return town.ask('PUT', `/schools/${id}/position`, body, { 'if-match': `"${revision}"` });
    },
  ],
  'DELETE /schools/:id/position': [
    'withdraw school - done',
    async (town) => {
      const { id, revision } = await firstOf(town, 'schools');
      return town.ask('DELETE', `/schools/${id}/position`, undefined, { 'if-match': `"${revision}"` });
    },
  ],
  'POST /quarantine/:id/approve': [
    'review quarantine - done',
    async (town) => town.ask('POST', `/quarantine/${await held(town, COORDINATOR, town.everybody)}/approve`),
  ],
  'POST /quarantine/:id/remove': [
    'discard quarantine - done',
    async (town) => town.ask('POST', `/quarantine/${await held(town, COORDINATOR, town.everybody)}/remove`),
  ],
  'POST /quarantine/:id/take-back': [
    'withdraw quarantine - done',
    async (town) => town.ask('POST', `/quarantine/${await held(town, town.everybody, COORDINATOR)}/take-back`),
  ],
  'PUT /places/:id/responsible': [
    'change place - done',
    async (town) => {
      const { id, revision } = await firstOf(town, 'places');
      return town.ask('PUT', `/places/${id}/responsible`, { person: town.everybody }, { 'if-match': `"${revision}"` });
    },
  ],
  'POST /places/:id/shares': ['share share - done', sharePlace],
  'DELETE /shares/:id': [
    'withdraw share - done',
    async (town) => {
      const { id } = await firstOf(town, 'places');
      const { shares } = (await town.ask('GET', `/places/${id}/shares`)).json;
      return town.ask('DELETE', `/shares/${shares[0].id}`);
    },
  ],
  'POST /organisations': [
    'create organisation - done',
    ({ ask }) => ask('POST', '/organisations', organisationNamed('Nattugglorna')),
  ],
  'PATCH /organisations/:id': [
    'change organisation - done',
    async ({ ask }) => {
      const { organisations } = (await ask('GET', '/organisations')).json;
      const { id, revision, kind, legalStatus, municipality } = organisations.find(
        (one: { name: string }) => one.name === 'Vår kommun',
      );
      const body = { name: 'Havs kommun', kind, legalStatus, municipality };
      return ask('PATCH', `/organisations/${id}`, body, { 'if-match': `"${revision}"` });
    },
  ],
  'PATCH /members/:id': [
    'change person - done',
    async ({ ask, colleague }) => {
      const { revision } = (await ask('GET', `/members/${colleague}`)).json;
      return ask('PATCH', `/members/${colleague}`, { function: 'Samordnare' }, { 'if-match': `"${revision}"` });
    },
  ],
  'POST /members/:id/hand-over': [
    'hand-over person 0 done',
    ({ ask, colleague, other }) => ask('POST', `/members/${colleague}/hand-over`, { to: other }),
  ],
  'POST /members/:id/invitation': ['invite person - done', inviteToNewPassword],
  'POST /members/:id/roles': ['give-role role - done', giveRole],
  'POST /roles/:id/substitutes': ['give-role role - done', giveSubstitute],
  'DELETE /substitutes/:id': [
    'withdraw role - done',
    async (town) => {
      const role = (await rolesOfColleague(town)).find(({ substitutes }) => substitutes.length > 0);
      return town.ask('DELETE', `/substitutes/${role?.substitutes[0].id}`);
    },
  ],
  'DELETE /roles/:id': [
    'withdraw role - done',
    async (town) => town.ask('DELETE', `/roles/${(await rolesOfColleague(town))[0].id}`),
  ],
  'POST /invitations': ['invite invitation - done', invite],
  'DELETE /invitations/:id': [
    'withdraw invitation - done',
    async ({ ask }) => {
      const { invitations } = (await ask('GET', '/invitations')).json;
      return ask('DELETE', `/invitations/${invitations[0].id}`);
    },
  ],
  'PUT /openings/:recordType/:role': [
    'open opening - done',
    ({ ask }) => ask('PUT', '/openings/place/communityPolice', { opened: true }),
  ],
};

async function sharePlace(town: Town): Promise<ApiAnswer> {
  const { id } = await firstOf(town, 'places');
  return town.ask('POST', `/places/${id}/shares`, { organisation: town.partner, to: null });
}

function organisationNamed(name: string) {
  return { name, kind: 'association', legalStatus: 'private', municipality: null };
}

function giveRole({ ask, colleague }: Town): Promise<ApiAnswer> {
  return ask('POST', `/members/${colleague}/roles`, { role: 'caseWriter', area: OWN, from: TODAY, to: null });
}

/** For somebody who has a role, and an address to sign in by. */
async function inviteToNewPassword({ api, ask }: Town): Promise<ApiAnswer> {
  await withClient({ url: api.test.ownerUrl }, (client) =>
    client.query(`insert into accounts values ($1, 'karin@example.se', 'karin@example.se', now())`, [COORDINATOR]),
  );
  return ask('POST', `/members/${COORDINATOR}/invitation`, { endsSecondFactor: false });
}

async function rolesOfColleague({ ask, colleague }: Town): Promise<{ id: string; substitutes: { id: string }[] }[]> {
  return (await ask('GET', `/members/${colleague}`)).json.roles;
}

async function giveSubstitute(town: Town): Promise<ApiAnswer> {
  const [{ id }] = await rolesOfColleague(town);
  return town.ask('POST', `/roles/${id}/substitutes`, { person: town.other, from: TODAY, to: '2026-12-24' });
}

async function invite(town: Town): Promise<ApiAnswer> {
  const { organisations } = (await town.ask('GET', '/organisations')).json;
  const own = organisations.find(({ name }: { name: string }) => name.endsWith('kommun'));
  const person = { email: 'ny@example.se', name: 'Nils Prov', function: 'Handläggare', role: 'caseWriter', area: OWN };
  return town.ask('POST', '/invitations', { organisation: own.id, ...person });
}
