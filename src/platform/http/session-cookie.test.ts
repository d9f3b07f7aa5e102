import { fastifyCookie } from '@fastify/cookie';
import { fastify, type FastifyReply } from 'fastify';
import { expect, test } from 'vitest';
import { createCookies, type Cookies } from './session-cookie.ts';

/** What a server sets, and what it reads of what a browser sends. */
async function answerOf(
  publicUrl: string | undefined,
  work: (cookies: Cookies, reply: FastifyReply) => void,
  cookie = '',
) {
  const app = fastify();
  await app.register(fastifyCookie);
  const cookies = createCookies(publicUrl);
  app.get('/', async (request, reply) => {
    work(cookies, reply);
    return { read: cookies.read(request, 'session') ?? null };
  });
  const answer = await app.inject({ url: '/', headers: { cookie } });
  return { set: answer.headers['set-cookie'], read: answer.json<{ read: string | null }>().read };
}

test('over https a cookie is bound to the very host, and to encryption', async () => {
  const sent = 'platsbild=planted; __Host-platsbild=own';
  const set = (cookies: Cookies, reply: FastifyReply) => cookies.set(reply, 'session', 'abc');
  expect(await answerOf('https://platsbild.example.org', set, sent)).toEqual({
    set: '__Host-platsbild=abc; Path=/; HttpOnly; Secure; SameSite=Lax',
    read: 'own',
  });
  expect(await answerOf('https://platsbild.example.org', () => undefined, 'platsbild=planted')).toEqual({
    set: undefined,
    read: null,
  });
});

test.each([undefined, 'http://localhost:3000'])(
  'on this machine alone (%s) it has its plain name',
  async (publicUrl) => {
    const set = (cookies: Cookies, reply: FastifyReply) => cookies.set(reply, 'session', 'abc');
    expect(await answerOf(publicUrl, set, 'a=b; platsbild=own; platsbild-step=x')).toEqual({
      set: 'platsbild=abc; Path=/; HttpOnly; SameSite=Lax',
      read: 'own',
    });
  },
);

test('several are set in one answer, and one is taken away', async () => {
  const { set } = await answerOf(undefined, (cookies, reply) => {
    cookies.set(reply, 'session', 'abc');
    cookies.clear(reply, 'step');
  });
  expect(set).toEqual([
    'platsbild=abc; Path=/; HttpOnly; SameSite=Lax',
    'platsbild-step=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
  ]);
});
