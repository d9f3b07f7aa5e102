import { Type } from 'typebox';
import { revisionSeen, revisionTag } from '../../../platform/http/etag.ts';
import { IdempotencyHeader } from '../../../platform/http/idempotency-header.ts';
import { Problem, problemOf } from '../../../platform/http/problem.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { SetResponsible, ShareList, SharePreview, ShareRecord } from '../contract.ts';
import type { PlaceShareDeps } from '../service/deps.ts';
import { previewShare } from '../service/preview-share.ts';
import { setResponsible } from '../service/set-responsible.ts';
import { listPlaceShares, sharePlace } from '../service/share-place.ts';

const Key = Type.Object({ id: Type.String({ minLength: 1, maxLength: 60 }) });
const With = Type.Object({ organisation: Type.String({ format: 'uuid' }) });

const READ = { access: { who: 'signedIn', may: ['share', 'read'] } } as const;
const SHARE = { access: { who: 'signedIn', may: ['share', 'create'] } } as const;
const CHANGE = { access: { who: 'signedIn', may: ['place', 'change'] } } as const;
const Revision = Type.Object({ revision: Type.Integer() });
const PREVIEW = {
  ...SHARE,
  audit: {
    recordType: 'place',
    told: ({ place }: { readonly place: { readonly id: string } }) => ({ count: 1, recordId: place.id }),
  },
};

/** `/places/:id/shares` and `/responsible`: whom a place is shown to and who answers for it, said by its own organisation. */
export function placeShareRoutes(deps: PlaceShareDeps): Routes {
  return (app) => {
    app.get(
      '/places/:id/shares',
      { config: READ, schema: { params: Key, response: { 200: ShareList } } },
      async ({ params, caller }) => found(await listPlaceShares(deps, caller, params.id)),
    );
    app.get(
      '/places/:id/shares/preview',
      { config: PREVIEW, schema: { params: Key, querystring: With, response: { 200: SharePreview } } },
      async ({ params, query, caller }) => found(await previewShare(deps, caller, params.id, query.organisation)),
    );
    app.post(
      '/places/:id/shares',
      {
        config: SHARE,
        schema: { params: Key, headers: IdempotencyHeader, body: ShareRecord, response: { 201: ShareList } },
      },
      async ({ params, body, headers, caller }, reply) => {
        const shared = await sharePlace(deps, caller, params.id, body, headers['idempotency-key']);
        if (!shared.ok) throw problemOf(shared.refusal, KINDS);
        return reply.code(201).send(shared.value);
      },
    );
    app.put(
      '/places/:id/responsible',
      { config: CHANGE, schema: { params: Key, body: SetResponsible, response: { 200: Revision } } },
      async ({ params, body, headers, caller }, reply) => {
        const revision = revisionSeen(headers['if-match']);
        const set = await setResponsible(deps, caller, params.id, revision, body.person);
        if (!set.ok) throw problemOf(sentBeside(set.refusal, body), KINDS);
        return reply.header('etag', revisionTag(caller, set.value)).send(set.value);
      },
    );
    return Promise.resolve();
  };
}

function sentBeside<Refusal extends { readonly code: string }>(refusal: Refusal, sent: SetResponsible): Refusal {
  return refusal.code === 'place-changed' ? { ...refusal, sent } : refusal;
}

const KINDS = {
  'person-not-found': 'not-found',
  'place-changed': 'stale',
  'place-not-found': 'not-found',
  'organisation-not-found': 'not-found',
  'shared-already': 'conflict',
  'idempotency-key-reused': 'conflict',
  'end-date-past': 'invalid-input',
} as const;

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Problem('not-found', 'place-not-found');
  return value;
}
