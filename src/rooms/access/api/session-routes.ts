import { Type } from 'typebox';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { OwnSessionList, SessionView, SignedOut, SignIn, SignInCode, SignInStep } from '../contract.ts';
import { ownCaller } from '../service/own-caller.ts';
import { endOtherSessions, endOwnSession, listOwnSessions } from '../service/own-sessions.ts';
import type { SignInRouteDeps } from '../service/sign-in-deps.ts';
import { signIn, signInByCode, signOut } from '../service/sign-in.ts';
import { viewSession } from '../service/view-session.ts';
import { addressOf, signInDone, visitorOf } from './sign-in-answer.ts';

const ANYONE = { access: { who: 'anyone' } } as const;
const TRYING = { ...ANYONE, rate: 'signIn' } as const;
const SIGNED_IN = { access: { who: 'signedIn' } } as const;
const Key = Type.Object({ id: Type.String({ format: 'uuid' }) });

/** `/session`: whose request it is, in and out; `/sessions`: everywhere that somebody is signed in. */
export function sessionRoutes(deps: SignInRouteDeps): Routes {
  const { cookies } = deps;
  return (app) => {
    app.get('/session', { config: ANYONE, schema: { response: { 200: SessionView } } }, ({ caller }) =>
      viewSession(deps, caller),
    );
    app.post(
      '/session',
      { config: TRYING, schema: { body: SignIn, response: { 200: SignInStep } } },
      async (request, reply) => {
        const { step, token } = signInDone(reply, await signIn(deps, request.body, visitorOf(request, deps)));
        cookies.set(reply, step === 'done' ? 'session' : 'step', token);
        return { step };
      },
    );
    app.post(
      '/session/code',
      { config: TRYING, schema: { body: SignInCode, response: { 200: SignInStep } } },
      async (request, reply) => {
        const step = cookies.read(request, 'step');
        const { code } = request.body;
        const { token } = signInDone(reply, await signInByCode(deps, step, code, visitorOf(request, deps)));
        cookies.set(reply, 'session', token);
        cookies.clear(reply, 'step');
        return { step: 'done' as const };
      },
    );
    app.delete('/session', { config: ANYONE, schema: { response: { 200: SignedOut } } }, async (request, reply) => {
      const { caller } = request;
      // A session that has ended already is out, and says so: nobody should have to sign in to sign out.
      const next = caller.session === null ? null : await signOut(deps, ownCaller(caller), addressOf(request, deps));
      cookies.clear(reply, 'session');
      return { next };
    });
    app.get('/sessions', { config: SIGNED_IN, schema: { response: { 200: OwnSessionList } } }, async ({ caller }) => ({
      sessions: await listOwnSessions(deps, ownCaller(caller)),
    }));
    app.delete('/sessions', { config: SIGNED_IN }, async ({ caller }, reply) => {
      await endOtherSessions(deps, ownCaller(caller));
      return reply.code(204).send();
    });
    app.delete('/sessions/:id', { config: SIGNED_IN, schema: { params: Key } }, async ({ caller, params }, reply) => {
      signInDone(reply, await endOwnSession(deps, ownCaller(caller), params.id));
      return reply.code(204).send();
    });
    return Promise.resolve();
  };
}
