import { createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { accept, refuse, type Result } from '../../../ground/result.ts';
import { SIGN_IN_ACTOR } from '../../database/actor.ts';
import type { Tx } from '../../database/database.ts';
import type { IdentityDeps } from '../deps.ts';
import { identityTables } from '../identity-tables.ts';
import { recordOwnAct } from '../record-own-act.ts';
import type { Provider, Providers } from './providers.ts';

export type ProviderSignOutRefusal =
  | { readonly code: 'provider-unknown' }
  | { readonly code: 'provider-away' }
  | { readonly code: 'logout-token-invalid' };

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
// Only keys that the provider publishes: with a shared secret whoever knows it could sign out anybody.
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const OLDEST = '2 minutes';
const CLOCK_SECONDS = 30;

type Deps = Pick<IdentityDeps, 'database' | 'clock' | 'log'> & { readonly providers: Providers };

/**
 * Ends the sessions that a provider says are over.
 * @returns how many
 * @source OpenID Connect Back-Channel Logout 1.0, section 2.6
 */
export async function endByProvider(
  deps: Deps,
  id: string,
  logoutToken: string,
): Promise<Result<number, ProviderSignOutRefusal>> {
  const provider = deps.providers.get(id);
  if (provider === undefined) return refuse({ code: 'provider-unknown' });
  const configuration = await provider.reach();
  if (configuration === undefined) return refuse({ code: 'provider-away' });
  const { issuer, jwks_uri } = configuration.serverMetadata();
  const payload = await verify(deps, provider, { issuer, keys: jwks_uri ?? '', logoutToken });
  if (payload === undefined) return refuse({ code: 'logout-token-invalid' });
  return accept(await deps.database.inTransaction(SIGN_IN_ACTOR, (tx) => endThem(tx, deps, id, issuer, payload)));
}

interface GivenToken {
  readonly issuer: string;
  readonly keys: string;
  readonly logoutToken: string;
}

/** What a logout token says, when it is one, of this provider, for us, and fresh. */
async function verify(
  { log }: Deps,
  provider: Provider,
  { issuer, keys, logoutToken }: GivenToken,
): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(logoutToken, keysOf(provider, keys), {
      issuer,
      audience: provider.settings.clientId,
      algorithms: ALGORITHMS,
      maxTokenAge: OLDEST,
      clockTolerance: CLOCK_SECONDS,
    });
    return isLogout(payload) ? payload : undefined;
  } catch (error) {
    log.fault(`provider ${provider.settings.id}`, error);
    return undefined;
  }
}

/** Of this kind and no other: a token that was made for signing in has a nonce. */
function isLogout(payload: JWTPayload): boolean {
  const events = payload['events'];
  const isEvent = typeof events === 'object' && events !== null && EVENT in events;
  const names = typeof payload.sub === 'string' || typeof payload['sid'] === 'string';
  return isEvent && names && !('nonce' in payload) && typeof payload.jti === 'string';
}

/** The session that is named; without one, all that the person has by this provider. */
async function endThem(tx: Tx, { clock }: Deps, id: string, issuer: string, { sub, sid }: JWTPayload): Promise<number> {
  const db = identityTables(tx);
  const open = db
    .updateTable('sessions')
    .set({ ended_at: clock.now(), ended_why: 'provider' })
    .where('provider', '=', id)
    .where('ended_at', 'is', null);
  const named = typeof sid === 'string' ? open.where('provider_session', '=', sid) : open;
  const links = db.selectFrom('oidc_links').select('person_id').where('issuer', '=', issuer);
  const whose = sub === undefined ? named : named.where('person_id', 'in', links.where('subject', '=', sub));
  const ended = await whose.returning('person_id').execute();
  for (const { person_id } of ended) await recordOwnAct(tx, person_id, 'end-session');
  return ended.length;
}

const keySets = new WeakMap<Provider, JWTVerifyGetKey>();

/** Kept for as long as the provider is: the keys are fetched when one is missing, and not for each token. */
function keysOf(provider: Provider, address: string): JWTVerifyGetKey {
  const kept = keySets.get(provider) ?? createRemoteJWKSet(new URL(address));
  keySets.set(provider, kept);
  return kept;
}
