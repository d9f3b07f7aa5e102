import { signOut as leave } from '../../../platform/identity/oidc/sign-out.ts';
import type { OwnCaller } from './own-caller.ts';
import type { SignInDeps } from './sign-in-deps.ts';

export { signIn } from '../../../platform/identity/sign-in.ts';
export { signInByCode } from '../../../platform/identity/sign-in-by-code.ts';

/** The page that sign-out ends at, here or by way of a provider. */
const AFTER = '/logga-in';

/**
 * Signs out. @param address where people reach the server: scheme and name
 * @returns where the browser goes on to, to be signed out at the provider too; else null
 */
export function signOut(deps: SignInDeps, caller: OwnCaller, address: string): Promise<string | null> {
  return leave(deps, caller, `${address}${AFTER}`);
}
