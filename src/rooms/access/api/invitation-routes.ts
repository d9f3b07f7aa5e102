import type { FastifyRequest } from 'fastify';
import { readsMany } from '../../../platform/http/audited-read.ts';
import { IdempotencyHeader } from '../../../platform/http/idempotency-header.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { Invite, InvitationList, InvitedView, RenewPassword } from '../contract.ts';
import type { AdministerRouteDeps } from '../service/administer-deps.ts';
import { invite } from '../service/invite.ts';
import { inviteToNewPassword } from '../service/invite-to-new-password.ts';
import { listInvitations } from '../service/list-invitations.ts';
import { withdrawInvitation } from '../service/withdraw-invitation.ts';
import { done } from './done.ts';
import { Key } from './key.ts';

const READ = {
  access: { who: 'signedIn', may: ['invitation', 'read'] },
  audit: readsMany('invitation', ({ invitations }: InvitationList) => invitations.length),
} as const;
const INVITE = { access: { who: 'signedIn', may: ['invitation', 'create'] } } as const;
const RENEW = { access: { who: 'signedIn', may: ['person', 'change'] } } as const;
const WITHDRAW = { access: { who: 'signedIn', may: ['invitation', 'remove'] } } as const;

/** `/invitations`: links that make accounts. What is done with a link is another matter: `/invitation`. */
export function invitationRoutes(deps: AdministerRouteDeps): Routes {
  return (app) => {
    app.get('/invitations', { config: READ, schema: { response: { 200: InvitationList } } }, async ({ caller }) => ({
      invitations: await listInvitations(deps, caller),
    }));
    app.post(
      '/invitations',
      { config: INVITE, schema: { headers: IdempotencyHeader, body: Invite, response: { 201: InvitedView } } },
      async (request, reply) => {
        const { body, headers, caller } = request;
        const address = deps.publicUrl ?? addressOf(request);
        const invited = done(await invite(deps, caller, body, address, headers['idempotency-key']));
        // Its link opens an account: no cache on the way keeps it.
        return reply.code(201).header('cache-control', 'private, no-store').send(invited);
      },
    );
    app.post(
      '/members/:id/invitation',
      { config: RENEW, schema: { params: Key, body: RenewPassword, response: { 201: InvitedView } } },
      async (request, reply) => {
        const { params, body, caller } = request;
        const address = deps.publicUrl ?? addressOf(request);
        const invited = done(await inviteToNewPassword(deps, caller, params.id, body, address));
        return reply.code(201).header('cache-control', 'private, no-store').send(invited);
      },
    );
    app.delete('/invitations/:id', { config: WITHDRAW, schema: { params: Key } }, async ({ params, caller }, reply) => {
      done(await withdrawInvitation(deps, caller, params.id));
      return reply.code(204).send();
    });
    return Promise.resolve();
  };
}

/** Where the browser reached the server: only this machine does, while no public address is told. */
function addressOf({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string {
  return `${protocol}://${host}`;
}
