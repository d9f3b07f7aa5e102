import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { Provider, type Configuration } from 'oidc-provider';
import type { ProviderSettings } from '../../src/platform/identity/oidc/provider-settings.ts';

/** Whom a provider knows, with what it says of them. */
export type Known = Record<string, Record<string, unknown>>;

/** A real provider of OpenID Connect, on a port of its own, where somebody signs in without being asked. */
export interface TestProvider {
  readonly issuer: string;
  readonly settings: ProviderSettings;
  readonly known: Known;
  /** Who sits at the browser, and by what they showed who they are. */
  signInNextAs(subject: string, acr?: string): void;
  /** A browser that has been at this provider before keeps its cookies there. */
  visit(url: string, jar?: Map<string, string>): Promise<string>;
  /** Signs out there, as somebody who confirms it. @returns where the browser is sent to */
  confirmSignOut(url: string, jar: Map<string, string>): Promise<string>;
  /** What the provider sends to other servers by itself. */
  onSend(handler: (url: string, body: string) => Promise<number>): void;
  /** A token signed by this provider's own key, with whatever is in it. */
  sign(claims: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
  stop(): Promise<void>;
}

export interface TestProviderOptions {
  readonly port?: number;
  readonly codeSeconds?: number;
  readonly settings?: Partial<ProviderSettings>;
  /** it shows another key than the one it signs with */
  readonly showsOtherKey?: boolean;
  /** where the server under test is reached; by a browser of `sign-in-api.ts` when left out */
  readonly ours?: string;
}

const SECRET = 'a-secret-of-the-client';

export async function openProvider({
  port = 0,
  codeSeconds = 60,
  settings,
  showsOtherKey = false,
  ours = 'http://localhost',
}: TestProviderOptions = {}): Promise<TestProvider> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const known: Known = {};
  let next = { subject: '', acr: 'loa3' };
  let send: (url: string, body: string) => Promise<number> = () => Promise.resolve(204);
  const jwk = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'test' };
  const provider = new Provider(issuer, {
    ...configurationFor(ours),
    jwks: { keys: [jwk] },
    ttl: { AuthorizationCode: codeSeconds, AccessToken: 60, IdToken: 600, Interaction: 600, Session: 600, Grant: 600 },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...known[id] }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    fetch: async (url, options) => {
      const { href } = new URL(url instanceof Request ? url.url : url);
      const status = await send(href, await new Response(options?.body).text());
      return new Response(status === 204 ? null : '', { status });
    },
  });
  // Its errors are what the tests are about; it prints them itself otherwise.
  provider.on('authorization.error', () => undefined);
  provider.on('grant.error', () => undefined);
  const answer = provider.callback();
  const shown = await exportJWK((await generateKeyPair('RS256')).publicKey);
  server.on('request', (request, response) => {
    if (showsOtherKey && request.url === '/jwks') {
      response.setHeader('content-type', 'application/jwk-set+json');
      response.end(JSON.stringify({ keys: [{ ...shown, alg: 'RS256', use: 'sig', kid: 'test' }] }));
      return;
    }
    const login = { accountId: next.subject, acr: next.acr, remember: false };
    if (request.url?.startsWith('/interaction/') !== true) void answer(request, response);
    else void provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  });
  return {
    issuer,
    known,
    settings: { ...settingsOf(issuer), ...settings },
    signInNextAs: (subject, acr = 'loa3') => (next = { subject, acr }),
    visit: (url, jar = new Map()) => follow(url, jar),
    confirmSignOut: (url, jar) => confirmSignOut(url, jar),
    onSend: (handler) => (send = handler),
    sign: (claims, header) => sign(privateKey, claims, header),
    stop: () => stop(server),
  };
}

const configurationFor = (ours: string): Configuration => ({
  clients: [
    {
      client_id: 'platsbild',
      client_secret: SECRET,
      redirect_uris: [`${ours}/api/v1/session/oidc/staden/callback`],
      post_logout_redirect_uris: [`${ours}/logga-in`],
      backchannel_logout_uri: `${ours}/api/v1/session/oidc/staden/back-channel-logout`,
      backchannel_logout_session_required: true,
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  claims: {
    openid: ['sub'],
    profile: ['name', 'title', 'groups', 'department'],
    email: ['email', 'email_verified'],
    acr: null,
    sid: null,
  },
  acrValues: ['loa2', 'loa3'],
  pkce: { required: () => true },
  cookies: { keys: ['a key of the test'] },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  features: {
    devInteractions: { enabled: false },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: { enabled: true, logoutSource: (context, form) => void (context.body = form) },
  },
});

function settingsOf(issuer: string): ProviderSettings {
  return {
    id: 'staden',
    name: 'Stadens inloggning',
    issuer,
    clientId: 'platsbild',
    clientSecret: SECRET,
    claims: { name: 'name', email: 'email', function: 'title' },
    otherwiseFunction: 'Medarbetare',
    rules: [
      {
        when: { claim: 'groups', includes: 'trygghet' },
        organisation: 'Granviks kommun',
        role: 'safetyCoordinator',
        area: { kind: 'municipality', code: '9901' },
      },
      {
        when: { claim: 'groups', includes: 'handläggare' },
        organisation: 'Granviks kommun',
        role: 'caseWriter',
        area: { kind: 'organisation', code: '' },
      },
    ],
  };
}

/** Follows redirects within the provider. @returns the first address that leads out of it */
async function follow(start: string, jar: Map<string, string>): Promise<string> {
  const { origin } = new URL(start);
  let url = start;
  for (let i = 0; i < 10; i++) {
    const response = await visit(url, jar);
    const to = response.headers.get('location');
    if (to === null) throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
    url = new URL(to, url).href;
    if (new URL(url).origin !== origin) return url;
  }
  throw new Error('The provider leads round in circles');
}

async function confirmSignOut(url: string, jar: Map<string, string>): Promise<string> {
  const page = await (await visit(url, jar)).text();
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
  const response = await visit(action, jar, new URLSearchParams({ xsrf, logout: 'yes' }));
  return response.headers.get('location') ?? '';
}

async function visit(url: string, jar: Map<string, string>, body?: URLSearchParams): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const sent = body === undefined ? {} : { method: 'POST', body };
  const response = await fetch(url, { redirect: 'manual', headers: { cookie }, ...sent });
  for (const set of response.headers.getSetCookie()) {
    const [pair] = set.split(';');
    const at = pair.indexOf('=');
    jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return response;
}

function sign(key: CryptoKey, claims: Record<string, unknown>, header: Record<string, unknown> = {}): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'test', ...header }).sign(key);
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
