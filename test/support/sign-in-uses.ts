import { Secret, TOTP } from 'otpauth';
import { newToken, tokenDigest } from '../../src/platform/identity/tokens.ts';
import { systemIds } from '../../src/platform/random.ts';
import type { Answer, Browser, SignInApi } from './sign-in-api.ts';

const PASSWORD = 'kanelbulle vid bron';
const EMAIL = 'anna@granvik.example';

/** Somebody with an account, at a browser that is signed in, and what the account needs to be used further. */
export interface AtTheDoor {
  readonly api: SignInApi;
  readonly person: string;
  browser: Browser;
  secret: string;
}

export async function openDoor(api: SignInApi): Promise<AtTheDoor> {
  const person = await api.addMember({ email: EMAIL, password: PASSWORD });
  const door = { api, person, browser: api.browser(), secret: '' };
  await enter(door);
  return door;
}

async function enter(door: AtTheDoor, password = PASSWORD): Promise<Answer> {
  return door.browser.ask('POST', '/session', { email: EMAIL, password });
}

/** A code that was not taken yet: each step of 30 seconds is taken once. */
function nextCode({ api, secret }: AtTheDoor): string {
  api.pass(31);
  return new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({
    timestamp: api.now().getTime(),
  });
}

async function offerFactor(door: AtTheDoor): Promise<Answer> {
  const answer = await door.browser.ask('POST', '/account/second-factor', { password: PASSWORD });
  door.secret = answer.json.secret;
  return answer;
}

async function invitation({ api, person }: AtTheDoor): Promise<string> {
  const token = newToken();
  await api.rows(
    `insert into invitations (id, owning_organisation, token_sha256, email, name, function, role, area_kind, area_code,
      created_by, created_at, expires_at)
    values ($1, $2, $3, 'ny@granvik.example', 'Berit Ny', 'Samordnare', 'safetyCoordinator', 'organisation', '', $4, $5, $6)`,
    [systemIds.newId(), api.organisation, tokenDigest(token), person, api.now(), new Date(api.now().getTime() + 3.6e6)],
  );
  return token;
}

type Use = (door: AtTheDoor) => Promise<Answer>;
/** What holds a route to its line where this list does not. */
export const HELD_ELSEWHERE: Record<string, string> = {
  'POST /session/oidc/:provider/back-channel-logout': 'src/rooms/access/api/provider-sign-out.api.test.ts',
};

/**
 * The line that each way in and out leaves in the trail, in the order that they can be used; null for what changes nothing
 * that others could see, and only prepares.
 */
export const SIGN_IN_USES: Record<string, readonly [line: string | null, use: Use]> = {
  'POST /session': ['sign-in person - done', (door) => enter(door)],
  'PUT /account/password': [
    'change-password person - done',
    ({ browser }) => browser.ask('PUT', '/account/password', { current: PASSWORD, next: PASSWORD.toUpperCase() }),
  ],
  'POST /account/second-factor': [
    null,
    async (door) => {
      await door.browser.ask('PUT', '/account/password', { current: PASSWORD.toUpperCase(), next: PASSWORD });
      return offerFactor(door);
    },
  ],
  'POST /account/second-factor/confirm': [
    'change-second-factor person - done',
    (door) => door.browser.ask('POST', '/account/second-factor/confirm', { code: nextCode(door) }),
  ],
  'POST /account/recovery-codes': [
    'change-second-factor person - done',
    ({ browser }) => browser.ask('POST', '/account/recovery-codes', { password: PASSWORD }),
  ],
  'POST /session/code': [
    'sign-in person - done',
    async (door) => {
      await enter(door);
      return door.browser.ask('POST', '/session/code', { code: nextCode(door) });
    },
  ],
  'POST /account/second-factor/remove': [
    'change-second-factor person - done',
    ({ browser }) => browser.ask('POST', '/account/second-factor/remove', { password: PASSWORD }),
  ],
  'DELETE /sessions/:id': [
    'end-session person - done',
    async (door) => {
      const here = door.browser;
      door.browser = door.api.browser();
      await enter(door);
      const { sessions } = (await door.browser.ask('GET', '/sessions')).json;
      const other = sessions.find(({ current }: { current: boolean }) => !current);
      const ended = await door.browser.ask('DELETE', `/sessions/${other.id}`);
      here.cookies.clear();
      return ended;
    },
  ],
  'DELETE /sessions': [
    'end-session person - done',
    async (door) => {
      door.browser = door.api.browser();
      await enter(door);
      return door.browser.ask('DELETE', '/sessions');
    },
  ],
  'DELETE /session': ['sign-out person - done', ({ browser }) => browser.ask('DELETE', '/session')],
  'POST /invitation/offer': [
    null,
    async (door) => door.api.browser().ask('POST', '/invitation/offer', { token: await invitation(door) }),
  ],
  'POST /invitation': [
    'accept invitation - done',
    async (door) => {
      const told = { token: await invitation(door), password: PASSWORD };
      return door.api.browser().ask('POST', '/invitation', told);
    },
  ],
};

/** Attempts that fail, and the lines that they leave. */
export const REFUSED_USES: Record<string, readonly [line: string, use: Use]> = {
  'a wrong password': ['sign-in person - refused', (door) => enter({ ...door, browser: door.api.browser() }, 'fel')],
  'a wrong password again, before a change': [
    'change-password person - refused',
    ({ browser }) => browser.ask('PUT', '/account/password', { current: 'fel', next: `${PASSWORD} igen` }),
  ],
  'a wrong code': [
    'sign-in person - refused',
    async (door) => {
      await offerFactor(door);
      await door.browser.ask('POST', '/account/second-factor/confirm', { code: nextCode(door) });
      await enter(door);
      return door.browser.ask('POST', '/session/code', { code: '000000' });
    },
  ],
};
