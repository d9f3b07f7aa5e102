import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import { SIGN_IN_ACTOR } from '../../database/actor.ts';
import type { IdentityDeps } from '../deps.ts';
import { identityTables } from '../identity-tables.ts';
import { minutesAfter } from '../session-limits.ts';
import { newToken, tokenDigest } from '../tokens.ts';
import type { Providers } from './providers.ts';

/** How long somebody may be at the provider. */
export const AT_PROVIDER_MINUTES = 10;

/** Where the provider sends the browser back to, and where it goes on from there. */
export interface WayBack {
  readonly redirectUri: string;
  readonly returnTo: string;
}

export interface SentToProvider {
  readonly url: string;
  /** for the browser to hold: the number of its request, which says nothing else */
  readonly browserToken: string;
}

export type BeginRefusal = { readonly code: 'provider-unknown' } | { readonly code: 'provider-away' };

const DEFAULT_SCOPES = ['openid', 'profile', 'email'];

/** Sends a browser to a provider. What must match when it comes back stays here, and the browser holds a number only. */
export async function beginProviderSignIn(
  { database, clock, providers }: Pick<IdentityDeps, 'database' | 'clock'> & { readonly providers: Providers },
  id: string,
  { redirectUri, returnTo }: WayBack,
): Promise<Result<SentToProvider, BeginRefusal>> {
  const provider = providers.get(id);
  if (provider === undefined) return refuse({ code: 'provider-unknown' });
  const configuration = await provider.reach();
  if (configuration === undefined) return refuse({ code: 'provider-away' });
  const state = randomState();
  const nonce = randomNonce();
  const verifier = randomPKCECodeVerifier();
  const { scopes = DEFAULT_SCOPES, requiredAcr = [] } = provider.settings;
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: [...new Set(['openid', ...scopes])].join(' '),
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(requiredAcr.length === 0 ? {} : { acr_values: requiredAcr.join(' ') }),
  });
  const browserToken = newToken();
  const now = clock.now();
  const request = {
    provider: id,
    state,
    nonce,
    code_verifier: verifier,
    redirect_uri: redirectUri,
    return_to: returnTo,
  };
  await database.inTransaction(SIGN_IN_ACTOR, async (tx) => {
    const db = identityTables(tx);
    await db.deleteFrom('oidc_requests').where('expires_at', '<=', now).execute();
    const moments = { created_at: now, expires_at: minutesAfter(now, AT_PROVIDER_MINUTES) };
    await db
      .insertInto('oidc_requests')
      .values({ ...request, ...moments, browser_sha256: tokenDigest(browserToken) })
      .execute();
  });
  return accept({ url: url.href, browserToken });
}
