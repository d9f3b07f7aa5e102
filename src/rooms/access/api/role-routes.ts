import { IdempotencyHeader } from '../../../platform/http/idempotency-header.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { GiveRole, GiveSubstitute, MemberView, RoleList } from '../contract.ts';
import type { AccessDeps } from '../service/administer-deps.ts';
import { giveRole } from '../service/give-role.ts';
import { giveSubstitute } from '../service/give-substitute.ts';
import { listRoles } from '../service/list-roles.ts';
import { withdrawRole } from '../service/withdraw-role.ts';
import { withdrawSubstitute } from '../service/withdraw-substitute.ts';
import { done } from './done.ts';
import { Key } from './key.ts';

const READ = { access: { who: 'signedIn', may: ['role', 'read'] } } as const;
const GIVE = { access: { who: 'signedIn', may: ['role', 'create'] } } as const;
const WITHDRAW = { access: { who: 'signedIn', may: ['role', 'change'] } } as const;

/** Roles, who holds them and who stands in. */
export function roleRoutes(deps: AccessDeps): Routes {
  return (app) => {
    app.get('/roles', { config: READ, schema: { response: { 200: RoleList } } }, async ({ caller }) => ({
      roles: await listRoles(deps, caller),
    }));
    app.post(
      '/members/:id/roles',
      {
        config: GIVE,
        schema: { params: Key, headers: IdempotencyHeader, body: GiveRole, response: { 201: MemberView } },
      },
      async ({ params, body, headers, caller }, reply) => {
        const member = done(await giveRole(deps, caller, params.id, body, headers['idempotency-key']));
        return reply.code(201).send(member);
      },
    );
    app.delete('/roles/:id', { config: WITHDRAW, schema: { params: Key } }, async ({ params, caller }, reply) => {
      done(await withdrawRole(deps, caller, params.id));
      return reply.code(204).send();
    });
    app.post(
      '/roles/:id/substitutes',
      {
        config: GIVE,
        schema: { params: Key, headers: IdempotencyHeader, body: GiveSubstitute, response: { 201: MemberView } },
      },
      async ({ params, body, headers, caller }, reply) => {
        const holder = done(await giveSubstitute(deps, caller, params.id, body, headers['idempotency-key']));
        return reply.code(201).send(holder);
      },
    );
    app.delete('/substitutes/:id', { config: WITHDRAW, schema: { params: Key } }, async ({ params, caller }, reply) => {
      done(await withdrawSubstitute(deps, caller, params.id));
      return reply.code(204).send();
    });
    return Promise.resolve();
  };
}
