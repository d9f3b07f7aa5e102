import { openProvider, type TestProvider } from './oidc.ts';
import { openSignInApi, type Browser, type SignInApi } from './sign-in-api.ts';

export const START = '/api/v1/session/oidc/staden/start';

/** A provider, and a server that lets people in by it. */
export interface AtProvider {
  readonly provider: TestProvider;
  readonly api: SignInApi;
  close(): Promise<void>;
}

export async function openAtProvider(): Promise<AtProvider> {
  const provider = await openProvider();
  const api = await openSignInApi({ signIn: { providers: [provider.settings] } });
  return {
    provider,
    api,
    async close() {
      await api.close();
      await provider.stop();
    },
  };
}

/** Whoever signs in at the provider next is somebody new, whom its rules know. @returns what the provider calls them */
export function signInNewPerson(provider: TestProvider, number: number): string {
  const subject = `subject-${number}`;
  provider.known[subject] = knownPerson(number);
  provider.signInNextAs(subject);
  return subject;
}

/** Sends a browser to the provider. @returns its address, as the browser was sent there */
export async function beginAtProvider(browser: Browser, to = '/platser'): Promise<URL> {
  const { status, headers } = await browser.go(`${START}?to=${encodeURIComponent(to)}`);
  if (status !== 302) throw new Error(`The start answered ${status}`);
  return new URL(String(headers['location']));
}

/** There and back again. @param jar what the browser holds for the provider @returns where the browser ends */
export async function enterByProvider(
  browser: Browser,
  provider: TestProvider,
  jar?: Map<string, string>,
): Promise<string> {
  const back = await provider.visit((await beginAtProvider(browser)).href, jar);
  return String((await browser.go(back)).headers['location']);
}

/** Whose browser it is now; null for a visitor. */
// oxlint-disable-next-line typescript/no-explicit-any -- answers are what is under test
export async function signedIn(browser: Browser): Promise<any> {
  return (await browser.ask('GET', '/session')).json.signedIn;
}

/** Somebody whom the rules of the test provider know. */
export function knownPerson(number: number): Record<string, unknown> {
  return {
    name: 'Karin Ek',
    title: 'Samordnare',
    email: `karin-${number}@granvik.example`,
    email_verified: true,
    groups: ['alla', 'trygghet'],
  };
}
