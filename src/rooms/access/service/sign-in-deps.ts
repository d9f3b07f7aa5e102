import type { Cookies } from '../../../platform/http/session-cookie.ts';
import type { IdentityDeps } from '../../../platform/identity/deps.ts';
import type { Providers } from '../../../platform/identity/oidc/providers.ts';

/** What the verbs of signing in work with. */
export interface SignInDeps extends IdentityDeps {
  readonly providers: Providers;
}

/** What their routes work with. */
export interface SignInRouteDeps extends SignInDeps {
  readonly cookies: Cookies;
  /** The address that people use to reach the server, when it is told; else the one that the request came to. */
  readonly publicUrl: string | undefined;
  /** Whether this is the training workspace, where anybody can be anybody. */
  readonly training: boolean;
}

/** What a browser sends, and is, when somebody wants in. */
export type { Visitor } from '../../../platform/identity/sign-in.ts';
