import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * What a browser may hold for us, a number that means nothing each: `session`, whose request it is; `step`, a sign-in that
 * waits for its second factor; `provider`, a sign-in that is at a provider.
 */
export type CookieUse = 'session' | 'step' | 'provider';

const NAMES: Readonly<Record<CookieUse, string>> = {
  session: 'platsbild',
  step: 'platsbild-step',
  provider: 'platsbild-provider',
};

/** The names that the session's cookie can have. */
export const COOKIE_NAMES = [NAMES.session, `__Host-${NAMES.session}`] as const;

export interface Cookies {
  read(request: Pick<FastifyRequest, 'cookies'>, use: CookieUse): string | undefined;
  set(reply: FastifyReply, use: CookieUse, value: string): void;
  clear(reply: FastifyReply, use: CookieUse): void;
}

/**
 * The cookies of a server. No script reads them, no other site's request carries them except when somebody follows a link,
 * and they go when the browser is closed. Over https their names begin with `__Host-`, so that nobody who can make pages
 * or cookies for a name above or beside ours can plant one.
 * @param publicUrl scheme and name that people use; undefined when only this machine reaches the server, over http
 */
export function createCookies(publicUrl: string | undefined): Cookies {
  const secure = publicUrl?.startsWith('https:') === true;
  const nameOf = (use: CookieUse) => `${secure ? '__Host-' : ''}${NAMES[use]}`;
  const options = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const;
  return {
    read: ({ cookies }, use) => cookies[nameOf(use)],
    set: (reply, use, value) => void reply.setCookie(nameOf(use), value, options),
    clear: (reply, use) => void reply.setCookie(nameOf(use), '', { ...options, maxAge: 0 }),
  };
}
