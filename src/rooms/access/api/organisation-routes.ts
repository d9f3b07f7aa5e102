import { revisionSeen, revisionTag } from '../../../platform/http/etag.ts';
import { IdempotencyHeader } from '../../../platform/http/idempotency-header.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { AddOrganisation, OrganisationList, OrganisationView } from '../contract.ts';
import { addOrganisation } from '../service/add-organisation.ts';
import type { AccessDeps } from '../service/administer-deps.ts';
import { changeOrganisation } from '../service/change-organisation.ts';
import { listOrganisations } from '../service/list-organisations.ts';
import { done } from './done.ts';
import { Key } from './key.ts';

const READ = { access: { who: 'signedIn', may: ['organisation', 'read'] } } as const;
const ADD = { access: { who: 'signedIn', may: ['organisation', 'create'] } } as const;
const CHANGE = { access: { who: 'signedIn', may: ['organisation', 'change'] } } as const;

/** `/organisations`: those who work in the same system, known to each other by name. */
export function organisationRoutes(deps: AccessDeps): Routes {
  return (app) => {
    app.get(
      '/organisations',
      { config: READ, schema: { response: { 200: OrganisationList } } },
      async ({ caller }) => ({
        organisations: await listOrganisations(deps, caller),
      }),
    );
    app.post(
      '/organisations',
      {
        config: ADD,
        schema: { headers: IdempotencyHeader, body: AddOrganisation, response: { 201: OrganisationView } },
      },
      async ({ body, headers, caller }, reply) => {
        const added = done(await addOrganisation(deps, caller, body, headers['idempotency-key']));
        return reply.code(201).header('etag', revisionTag(caller, added)).send(added);
      },
    );
    app.patch(
      '/organisations/:id',
      { config: CHANGE, schema: { params: Key, body: AddOrganisation, response: { 200: OrganisationView } } },
      async ({ params, body, headers, caller }, reply) => {
        const revision = revisionSeen(headers['if-match']);
        const changed = done(await changeOrganisation(deps, caller, params.id, revision, body), body);
        return reply.header('etag', revisionTag(caller, changed)).send(changed);
      },
    );
    return Promise.resolve();
  };
}
