import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, colourFaults } from '../support/journeys/axe.ts';
import { askedFromPage, fromPersonMenu } from '../support/journeys/people.ts';
import { rememberSession, sessionHeaders, signInToWork } from '../support/journeys/signed-in.ts';
import { type ServerProcess, startServerProcess } from '../support/journeys/training-server.ts';
import { type Visit, useVisits } from '../support/journeys/visits.ts';
import { type TestProvider, openProvider } from '../support/oidc.ts';

const visits = useVisits();
const MUNICIPALITY = 'Vidjö kommun';
let folder: string;
let provider: TestProvider;
let server: ServerProcess;
let visit: Visit;

/** A port that nobody has: the provider must know where people come back to before the server is there. */
async function freePort(): Promise<number> {
  const listening = createServer().listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  listening.close();
  await once(listening, 'close');
  return port;
}

beforeAll(async () => {
  const port = await freePort();
  folder = mkdtempSync(join(tmpdir(), 'platsbild-oidc-'));
  provider = await openProvider({ ours: `http://localhost:${port}` });
  const area = { kind: 'organisation', code: '' };
  const when = { claim: 'groups', includes: 'trygghet' };
  const rules = [{ when, organisation: MUNICIPALITY, role: 'safetyCoordinator', area }];
  const file = join(folder, 'providers.json');
  writeFileSync(file, JSON.stringify({ providers: [{ ...provider.settings, requiredAcr: ['loa3'], rules }] }));
  server = await startServerProcess({ args: ['--work'], port, env: { PLATSBILD_OIDC_FILE: file } });
  rememberSession(server.address, await signInToWork(server.address, server.folder));
  await nameOrganisation();
  provider.known['anna'] = {
    name: 'Anna Sten',
    title: 'Trygghetssamordnare',
    email: 'anna.sten@vidjo.example',
    email_verified: true,
    groups: ['trygghet'],
  };
  provider.known['ove'] = { name: 'Ove Lund', email: 'ove@vidjo.example', email_verified: true, groups: ['park'] };
  visit = await visits.open(server.address, { as: null, also: provider.issuer });
});
afterAll(async () => {
  await server.stop();
  await provider.stop();
  rmSync(folder, { recursive: true });
});

/** The first organisation of a work server is called what its administrator calls it. */
async function nameOrganisation(): Promise<void> {
  const headers = await sessionHeaders(server.address);
  const api = `${server.address}/api/v1/organisations`;
  const { organisations } = (await (await fetch(api, { headers })).json()) as { organisations: Kept[] };
  const [{ id, revision, kind, legalStatus, municipality }] = organisations;
  const answer = await fetch(`${api}/${id}`, {
    method: 'PATCH',
    headers: { ...headers, 'content-type': 'application/json', 'if-match': `"${revision}"` },
    body: JSON.stringify({ name: MUNICIPALITY, kind, legalStatus, municipality }),
  });
  expect(answer.status, await answer.text()).toBe(200);
}

interface Kept {
  readonly id: string;
  readonly revision: number;
  readonly kind: string;
  readonly legalStatus: string;
  readonly municipality: string | null;
}

const byProvider = () => visit.page.getByRole('link', { name: 'Logga in med Stadens inloggning' });

describe('Somebody who signs in at their own organisation', () => {
  test('is offered it beside the password, and no made-up person', async () => {
    const { page } = visit;
    await page.goto('/platser?q=torg');
    await page.getByRole('heading', { level: 1, name: 'Logga in' }).waitFor();
    await byProvider().waitFor();
    expect(await page.getByText('Vem vill du vara i dag?').count()).toBe(0);
    expect(await page.getByText(/påhittad/).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('is told why when they have no account here, and nothing is opened', async () => {
    const { page } = visit;
    provider.signInNextAs('ove');
    await byProvider().click();
    await page.waitForURL('**/logga-in?problem=*');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/administratör/);
    expect(await page.getByRole('button', { name: /^Du är inloggad/ }).count()).toBe(0);
  });

  test('is refused when the sign-in was not sure enough', async () => {
    const { page } = visit;
    await visit.context.clearCookies();
    await page.goto('/logga-in');
    provider.signInNextAs('anna', 'loa2');
    await byProvider().click();
    await page.getByText('Platsbild behöver en säkrare inloggning än den du använde.').waitFor();
    expect(await page.getByRole('button', { name: /^Du är inloggad/ }).count()).toBe(0);
  });

  test('comes in with the role that their organisation says, back where the link led', async () => {
    const { page } = visit;
    await visit.context.clearCookies();
    await page.goto('/platser?q=torg');
    provider.signInNextAs('anna');
    await byProvider().click();
    await page.waitForURL('**/platser?q=torg');
    const banner = page.getByRole('banner').getByRole('button', { name: /^Du är inloggad som/ });
    expect(await banner.innerText()).toContain(`Anna Sten\n${MUNICIPALITY}`);
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Idag' }).waitFor();
  });

  test('has no password here, and sees how they came in', async () => {
    const { page } = visit;
    await fromPersonMenu(page, 'Mitt konto');
    await page.getByText('Du loggar in genom din organisation och har inget lösenord här.').waitFor();
    await page.getByRole('row', { name: /den här.*organisationens inloggning/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Byt lösenord' }).count()).toBe(0);
  });

  test('signs out here and there in one act, and is a visitor again', async () => {
    const { page } = visit;
    // Ours says no to a visitor; the provider of the test has no picture for the browser's tab.
    visit.expectComplaint(/status of 40[14]/);
    await fromPersonMenu(page, 'Logga ut');
    await page.waitForURL((url) => url.origin === new URL(provider.issuer).origin);
    // The provider asks whether to sign out of everything; the test's has no picture, only the question.
    await page.locator('form').evaluate((form: HTMLFormElement) => {
      form.insertAdjacentHTML('beforeend', '<input type="hidden" name="logout" value="yes">');
      form.submit();
    });
    await page.waitForURL(`${server.address}/logga-in*`);
    await byProvider().waitFor();
    expect(await askedFromPage(page, '/members')).toEqual([401, 'sign-in-required']);
  });
});
