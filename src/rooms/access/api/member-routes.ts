import { readsMany, readsOne } from '../../../platform/http/audited-read.ts';
import { revisionSeen, revisionTag } from '../../../platform/http/etag.ts';
import { IdempotencyHeader } from '../../../platform/http/idempotency-header.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { ChangeMember, HandOver, MemberList, MemberView, OwnedWork, SeesView } from '../contract.ts';
import type { AdministerDeps } from '../service/administer-deps.ts';
import { changeMember } from '../service/change-member.ts';
import { handOver } from '../service/hand-over.ts';
import { findMember, listMembers } from '../service/list-members.ts';
import { countOwnedWork } from '../service/owned-work.ts';
import { seeAsMember } from '../service/see-as-member.ts';
import { done, foundMember } from './done.ts';
import { Key } from './key.ts';

const READ = { access: { who: 'signedIn', may: ['person', 'read'] } } as const;
const LIST = { ...READ, audit: readsMany('person', ({ members }: MemberList) => members.length) };
const ONE = { ...READ, audit: readsOne('person') };
const CHANGE = { access: { who: 'signedIn', may: ['person', 'change'] } } as const;

/** `/members`: the people of the own organisation. */
export function memberRoutes(deps: AdministerDeps): Routes {
  return (app) => {
    app.get('/members', { config: LIST, schema: { response: { 200: MemberList } } }, async ({ caller }) => ({
      members: await listMembers(deps, caller),
    }));
    app.get(
      '/members/:id',
      { config: ONE, schema: { params: Key, response: { 200: MemberView } } },
      async ({ params, caller }, reply) => {
        const member = foundMember(await findMember(deps, caller, params.id));
        return reply.header('etag', revisionTag(caller, member)).send(member);
      },
    );
    app.patch(
      '/members/:id',
      { config: CHANGE, schema: { params: Key, body: ChangeMember, response: { 200: MemberView } } },
      async ({ params, body, headers, caller }, reply) => {
        const revision = revisionSeen(headers['if-match']);
        const changed = done(await changeMember(deps, caller, params.id, revision, body), body);
        return reply.header('etag', revisionTag(caller, changed)).send(changed);
      },
    );
    app.get(
      '/members/:id/work',
      { config: CHANGE, schema: { params: Key, response: { 200: OwnedWork } } },
      async ({ params, caller }) => foundMember(await countOwnedWork(deps, caller, params.id)),
    );
    app.post(
      '/members/:id/hand-over',
      {
        config: CHANGE,
        schema: { params: Key, headers: IdempotencyHeader, body: HandOver, response: { 200: OwnedWork } },
      },
      async ({ params, body, headers, caller }) =>
        done(await handOver(deps, caller, params.id, body.to, headers['idempotency-key'])),
    );
    app.get(
      '/members/:id/sees',
      { config: CHANGE, schema: { params: Key, response: { 200: SeesView } } },
      async ({ params, caller }) => foundMember(await seeAsMember(deps, caller, params.id)),
    );
    return Promise.resolve();
  };
}
