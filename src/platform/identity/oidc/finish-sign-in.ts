import { authorizationCodeGrant, fetchUserInfo, type Configuration, type IDToken } from 'openid-client';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import { SIGN_IN_ACTOR } from '../../database/actor.ts';
import type { IdentityDeps } from '../deps.ts';
import { identityTables } from '../identity-tables.ts';
import { tokenDigest } from '../tokens.ts';
import type { Claims } from './claims.ts';
import type { Provider, Providers } from './providers.ts';

/** Somebody whom a provider has vouched for. */
export interface Vouched {
  readonly provider: Provider;
  readonly issuer: string;
  readonly subject: string;
  readonly claims: Claims;
  readonly acr: string | null;
  /** what the provider calls the session, when it says */
  readonly providerSession: string | null;
  readonly idToken: string;
  readonly returnTo: string;
}

export type FinishRefusal =
  /** never begun by this browser, begun too long ago, or finished already */
  | { readonly code: 'provider-request-gone' }
  | { readonly code: 'provider-away' }
  /** the provider said no, or what came back does not match what was sent */
  | { readonly code: 'provider-failed' }
  | { readonly code: 'assurance-too-low' };

export interface CameBack {
  readonly provider: string;
  readonly browserToken: string | undefined;
  /** what stands after `?` in the address that the provider sent the browser to */
  readonly query: string;
}

type Deps = Pick<IdentityDeps, 'database' | 'clock' | 'log'> & { readonly providers: Providers };

/** Takes somebody back from a provider: same browser, same request, right code, and at the level that was asked for. */
export async function finishProviderSignIn(deps: Deps, back: CameBack): Promise<Result<Vouched, FinishRefusal>> {
  const request = await takeRequest(deps, back);
  const provider = deps.providers.get(back.provider);
  if (request === undefined || provider === undefined) return refuse({ code: 'provider-request-gone' });
  const configuration = await provider.reach();
  if (configuration === undefined) return refuse({ code: 'provider-away' });
  let answer: Answer;
  try {
    // The address as the provider was told it: what a proxy in between calls us does not matter.
    const url = new URL(`${request.redirect_uri}?${back.query}`);
    answer = await exchange(configuration, url, request);
  } catch (error) {
    if (isAway(error)) provider.lose();
    deps.log.fault(`provider ${back.provider}`, error);
    return refuse({ code: 'provider-failed' });
  }
  const { claims, idToken, token } = answer;
  const acr = typeof token.acr === 'string' ? token.acr : null;
  const { requiredAcr = [] } = provider.settings;
  if (requiredAcr.length > 0 && (acr === null || !requiredAcr.includes(acr)))
    return refuse({ code: 'assurance-too-low' });
  return accept({
    provider,
    issuer: token.iss,
    subject: token.sub,
    claims,
    acr,
    providerSession: typeof token['sid'] === 'string' ? token['sid'] : null,
    idToken,
    returnTo: request.return_to,
  });
}

/** Whether nobody answered, and not somebody with a no. */
function isAway(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && 'code' in error && error.code === 'OAUTH_TIMEOUT');
}

interface KeptRequest {
  readonly state: string;
  readonly nonce: string;
  readonly code_verifier: string;
  readonly redirect_uri: string;
  readonly return_to: string;
}

/** What was sent, once: whatever comes back a second time finds nothing. */
function takeRequest({ database, clock }: Deps, back: CameBack): Promise<KeptRequest | undefined> {
  const { browserToken, provider } = back;
  if (browserToken === undefined) return Promise.resolve(undefined);
  return database.inTransaction(SIGN_IN_ACTOR, (tx) =>
    identityTables(tx)
      .deleteFrom('oidc_requests')
      .where('browser_sha256', '=', tokenDigest(browserToken))
      .where('provider', '=', provider)
      .where('expires_at', '>', clock.now())
      .returning(['state', 'nonce', 'code_verifier', 'redirect_uri', 'return_to'])
      .executeTakeFirst(),
  );
}

interface Answer {
  readonly token: IDToken;
  readonly claims: Claims;
  readonly idToken: string;
}

async function exchange(configuration: Configuration, url: URL, request: KeptRequest): Promise<Answer> {
  const tokens = await authorizationCodeGrant(configuration, url, {
    expectedState: request.state,
    expectedNonce: request.nonce,
    pkceCodeVerifier: request.code_verifier,
    idTokenExpected: true,
  });
  const token = tokens.claims();
  if (token === undefined || tokens.id_token === undefined) throw new Error('The provider gave no ID token');
  const about =
    configuration.serverMetadata().userinfo_endpoint === undefined
      ? {}
      : await fetchUserInfo(configuration, tokens.access_token, token.sub);
  // What is signed goes before what is not.
  return { token, claims: { ...about, ...token }, idToken: tokens.id_token };
}
