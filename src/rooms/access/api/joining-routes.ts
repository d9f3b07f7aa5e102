import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { AcceptInvitation, InvitationToken, OfferedInvitation, SignInStep } from '../contract.ts';
import { acceptInvitation, offerInvitation } from '../service/accept-invitation.ts';
import type { SignInRouteDeps } from '../service/sign-in-deps.ts';
import { signInDone, visitorOf } from './sign-in-answer.ts';

const HOLDER = { access: { who: 'anyone' }, rate: 'signIn' } as const;

/** `/invitation`: what is done with the link of an invitation, by whoever holds it. */
export function joiningRoutes(deps: SignInRouteDeps): Routes {
  return (app) => {
    app.post(
      '/invitation/offer',
      { config: HOLDER, schema: { body: InvitationToken, response: { 200: OfferedInvitation } } },
      async ({ body }, reply) => signInDone(reply, await offerInvitation(deps, body.token)),
    );
    app.post(
      '/invitation',
      { config: HOLDER, schema: { body: AcceptInvitation, response: { 201: SignInStep } } },
      async (request, reply) => {
        const { token, password } = request.body;
        const joined = signInDone(reply, await acceptInvitation(deps, token, password, visitorOf(request, deps)));
        deps.cookies.set(reply, joined.step === 'done' ? 'session' : 'step', joined.token);
        return reply.code(201).send({ step: joined.step });
      },
    );
    return Promise.resolve();
  };
}
