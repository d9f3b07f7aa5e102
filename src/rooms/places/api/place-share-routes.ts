import { Type } from 'typebox';
import { Problem, problemOf } from '../../../platform/http/problem.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { ShareList, SharePreview, ShareRecord } from '../contract.ts';
import type { PlaceShareDeps } from '../service/deps.ts';
import { previewShare } from '../service/preview-share.ts';
import { listPlaceShares, sharePlace } from '../service/share-place.ts';

const Key = Type.Object({ id: Type.String({ minLength: 1, maxLength: 60 }) });
const Headers = Type.Object({ 'idempotency-key': Type.Optional(Type.String({ minLength: 1, maxLength: 200 })) });
const With = Type.Object({ organisation: Type.String({ format: 'uuid' }) });

const READ = { access: { who: 'signedIn', may: ['share', 'read'] } } as const;
const SHARE = { access: { who: 'signedIn', may: ['share', 'create'] } } as const;
const PREVIEW = {
  ...SHARE,
  audit: {
    recordType: 'place',
    told: ({ place }: { readonly place: { readonly id: string } }) => ({ count: 1, recordId: place.id }),
  },
};

/** `/places/:id/shares`: whom a place is shown to, by the organisation that keeps it. */
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
      { config: SHARE, schema: { params: Key, headers: Headers, body: ShareRecord, response: { 201: ShareList } } },
      async ({ params, body, headers, caller }, reply) => {
        const shared = await sharePlace(deps, caller, params.id, body, headers['idempotency-key']);
        if (!shared.ok) throw problemOf(shared.refusal, KINDS);
        return reply.code(201).send(shared.value);
      },
    );
    return Promise.resolve();
  };
}

const KINDS = {
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
