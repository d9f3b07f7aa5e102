import { createCookies } from '../../platform/http/session-cookie.ts';
import { createProviders } from '../../platform/identity/oidc/providers.ts';
import { argon2Hasher } from '../../platform/identity/password-hasher.ts';
import { SESSION_LIMITS } from '../../platform/identity/session-limits.ts';
import type { SignInRouteDeps } from '../../rooms/access/server.ts';
import type { ServerDeps } from './deps.ts';

/** Coming in and going out, connected with the providers, the key and the cookies of this server. */
export function connectSignIn(deps: ServerDeps): SignInRouteDeps {
  const { database, workspace, clock, ids, log, publicUrl, signIn, hasher = argon2Hasher() } = deps;
  return {
    database,
    clock,
    ids,
    log,
    publicUrl,
    hasher,
    limits: SESSION_LIMITS,
    secrets: signIn?.secrets,
    providers: createProviders(signIn?.providers ?? [], { clock, log }),
    cookies: createCookies(publicUrl),
    training: workspace.kind === 'training',
  };
}
