export { beginProviderSignIn } from '../../../platform/identity/oidc/begin-sign-in.ts';
export { endByProvider } from '../../../platform/identity/oidc/provider-sign-out.ts';
export { signInByProvider } from './sign-in-by-provider.ts';

/**
 * Where a browser goes on to after it has been at a provider: a page of this house and no other, whatever the link said.
 * @param asked as it stands in the link
 */
export function wayOn(asked: string | undefined): string {
  const isOurs = asked !== undefined && /^\/(?![/\\])[^\u0000-\u001F\\]*$/.test(asked) && !asked.startsWith('/api/');
  // Read as a browser does: whatever leads to another host, or is no address, leads home.
  const url = isOurs ? URL.parse(asked, 'http://house.invalid') : null;
  return url?.origin === 'http://house.invalid' ? `${url.pathname}${url.search}${url.hash}` : '/';
}
