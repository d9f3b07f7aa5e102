import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { enterByProvider, openAtProvider, signedIn, signInNewPerson } from '../../../../test/support/at-provider.ts';
import type { Browser } from '../../../../test/support/sign-in-api.ts';

const EVENT = { 'http://schemas.openid.net/event/backchannel-logout': {} };

const at = await openAtProvider();
const { provider, api } = at;
afterAll(() => at.close());
let number = 0;
let subject = '';
beforeEach(() => {
  subject = signInNewPerson(provider, ++number);
});

const enter = (browser: Browser, jar?: Map<string, string>) => enterByProvider(browser, provider, jar);

describe('signing out', () => {
  test('here leads on to the provider, which ends its own session and leads back', async () => {
    const browser = api.browser();
    const jar = new Map<string, string>();
    await enter(browser, jar);
    const { next } = (await browser.ask('DELETE', '/session')).json;
    const url = new URL(next);
    expect(url.origin).toBe(provider.issuer);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: 'platsbild',
      post_logout_redirect_uri: 'http://localhost/logga-in',
      id_token_hint: expect.stringMatching(/^ey/),
    });
    expect(await signedIn(browser)).toBeNull();
    expect(await provider.confirmSignOut(next, jar)).toBe('http://localhost/logga-in');
    const [{ kept }] = await api.rows<{ kept: string }>(
      'select sealed_id_token as kept from sessions order by created_at desc limit 1',
    );
    expect(kept).not.toContain(url.searchParams.get('id_token_hint')?.slice(0, 20));
  });

  test('at the provider ends the session here', async () => {
    const browser = api.browser();
    const other = api.browser();
    const jar = new Map<string, string>();
    await enter(browser, jar);
    await enter(other);
    const told: number[] = [];
    provider.onSend(async (url, body) => {
      const answer = await api.app.inject({
        method: 'POST',
        url: new URL(url).pathname,
        headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' },
        payload: body,
      });
      told.push(answer.statusCode);
      return answer.statusCode;
    });
    await provider.confirmSignOut(`${provider.issuer}/session/end?client_id=platsbild`, jar);
    expect(told).toEqual([200]);
    expect(await signedIn(browser)).toBeNull();
    expect(await signedIn(other)).not.toBeNull();
    const ended = await api.rows(`select from sessions where ended_why = 'provider'`);
    expect(ended).toHaveLength(1);
    expect(await api.rows(`select from audit_rows where verb = 'end-session'`)).toHaveLength(1);
  });

  const tell = (token: string, id = 'staden') =>
    api.app.inject({
      method: 'POST',
      url: `/api/v1/session/oidc/${id}/back-channel-logout`,
      headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' },
      payload: `logout_token=${token}`,
    });
  const now = () => Math.floor(Date.now() / 1000);
  const claims = () => ({
    iss: provider.issuer,
    aud: 'platsbild',
    iat: now(),
    jti: 'one',
    sub: subject,
    events: EVENT,
  });

  test('by the subject alone ends all that came by the provider', async () => {
    const browsers = [api.browser(), api.browser()];
    for (const browser of browsers) await enter(browser);
    expect((await tell(await provider.sign(claims()))).statusCode).toBe(200);
    for (const browser of browsers) expect(await signedIn(browser)).toBeNull();
  });

  test.each([
    ['for another audience', { aud: 'another' }, {}],
    ['of another issuer', { iss: 'https://elsewhere.example' }, {}],
    ['from an hour ago', { iat: Math.floor(Date.now() / 1000) - 3600 }, {}],
    ['from nobody knows when', { iat: undefined }, {}],
    ['that was made for signing in', { nonce: 'a' }, {}],
    ['that is about something else', { events: { 'http://elsewhere.example/event': {} } }, {}],
    ['without an event', { events: undefined }, {}],
    ['about nobody', { sub: undefined }, {}],
    ['without a number of its own', { jti: undefined }, {}],
    ['by a key that nobody has published', {}, { kid: 'another' }],
  ])('a message %s signs nobody out', async (_what, changed, header) => {
    const browser = api.browser();
    await enter(browser);
    const { statusCode } = await tell(await provider.sign({ ...claims(), ...changed }, header));
    expect(statusCode).toBe(400);
    expect(await signedIn(browser)).not.toBeNull();
  });

  test('a message signed by anybody else, or by nobody, signs nobody out', async () => {
    const browser = api.browser();
    await enter(browser);
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid: 'test' }).sign(privateKey);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const shared = new TextEncoder().encode(provider.settings.clientSecret);
    const bySecret = await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256' }).sign(shared);
    for (const token of [forged, `${part({ alg: 'none' })}.${part(claims())}.`, bySecret, 'x.y.z', 'nonsense'])
      expect((await tell(token)).statusCode).toBe(400);
    expect((await tell(await provider.sign(claims()), 'elsewhere')).statusCode).toBe(404);
    expect(await signedIn(browser)).not.toBeNull();
  });
});
