export { beginProviderSignIn } from '../../../platform/identity/oidc/begin-sign-in.ts';
export { endByProvider } from '../../../platform/identity/oidc/provider-sign-out.ts';
export { signInByProvider } from './sign-in-by-provider.ts';

const HOUSE = 'http://house.invalid';

/**
 * Where a browser goes on to after it has been at a provider: a page of this house and no other, whatever the link said.
 * @param asked as it stands in the link
 */
export function wayOn(asked: string | undefined): string {
  if (asked === undefined || !asked.startsWith('/') || asked.startsWith('/api/')) return '/';
  // Read as a browser does, which takes a backslash for a slash and a tab for nothing: what leads to another host leads home.
  const url = URL.parse(asked, HOUSE);
  return url?.origin === HOUSE && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}${url.hash}` : '/';
}
