import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { beginProviderSignIn, endByProvider, signInByProvider, wayOn } from '../service/provider-sign-in.ts';
import type { SignInRouteDeps } from '../service/sign-in-deps.ts';
import { addressOf, signInDone, visitorOf } from './sign-in-answer.ts';

// Nothing can be tried here that the provider does not limit, and everybody of a town hall may come at eight.
const ANYONE = { access: { who: 'anyone' } } as const;
const Key = Type.Object({ provider: Type.String({ maxLength: 40 }) });
const To = Type.Object({ to: Type.Optional(Type.String({ maxLength: 2000, screen: 'coded' })) });
const LogoutToken = Type.Object({ logout_token: Type.String({ minLength: 1, maxLength: 20_000, screen: 'secret' }) });

/** `/session/oidc`: to a provider and back, by the browser's own address line; and what the provider itself tells us. */
export function providerRoutes(deps: SignInRouteDeps): Routes {
  const { cookies } = deps;
  return (app) => {
    app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    });
    app.get(
      '/session/oidc/:provider/start',
      { config: ANYONE, schema: { params: Key, querystring: To } },
      async (request, reply) => {
        const { provider } = request.params;
        const redirectUri = `${addressOf(request, deps)}/api/v1/session/oidc/${provider}/callback`;
        const begun = await beginProviderSignIn(deps, provider, { redirectUri, returnTo: wayOn(request.query.to) });
        if (!begun.ok) return goToSignIn(reply, begun.refusal.code);
        cookies.set(reply, 'provider', begun.value.browserToken);
        return reply.redirect(begun.value.url);
      },
    );
    app.get('/session/oidc/:provider/callback', { config: ANYONE, schema: { params: Key } }, async (request, reply) => {
      const browserToken = cookies.read(request, 'provider');
      const query = new URL(request.url, 'http://localhost').search.slice(1);
      const back = { provider: request.params.provider, browserToken, query };
      const came = await signInByProvider(deps, back, visitorOf(request, deps));
      cookies.clear(reply, 'provider');
      if (!came.ok) return goToSignIn(reply, came.refusal.code);
      cookies.set(reply, 'session', came.value.token);
      return reply.redirect(came.value.returnTo);
    });
    app.post(
      '/session/oidc/:provider/back-channel-logout',
      { config: ANYONE, schema: { params: Key, body: LogoutToken } },
      async ({ params, body }, reply) => {
        signInDone(reply, await endByProvider(deps, params.provider, body.logout_token));
        return reply.code(200).send();
      },
    );
    return Promise.resolve();
  };
}

/** A browser that followed a link gets a page, which words the code, and not an answer for programs. */
function goToSignIn(reply: FastifyReply, code: string): FastifyReply {
  return reply.redirect(`/logga-in?problem=${encodeURIComponent(code)}`);
}
