import { Type } from 'typebox';
import { readsMany } from '../../../platform/http/audited-read.ts';
import { problemOf } from '../../../platform/http/problem.ts';
import type { Caller } from '../../../platform/http/caller.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { PublishSource, SourceList, SourceView } from '../contract.ts';
import { listSourceViews, publishSource, type PublishDeps } from '../service/publish-source.ts';

const Key = Type.Object({ id: Type.String({ format: 'uuid' }) });
const READ = {
  access: { who: 'signedIn', may: ['source', 'read'] },
  audit: readsMany('source', ({ sources }: SourceList) => sources.length),
} as const;
const PUBLISH = { access: { who: 'signedIn', may: ['import', 'create'] } } as const;

/** `/sources`: the own organisation's sources, and which of them everybody is shown. */
export function publicationRoutes(deps: { readonly of: (caller: Caller) => PublishDeps }): Routes {
  return (app) => {
    app.get('/sources', { config: READ, schema: { response: { 200: SourceList } } }, async ({ caller }) => ({
      sources: await listSourceViews(deps.of(caller), caller.actor),
    }));
    app.put(
      '/sources/:id/publication',
      { config: PUBLISH, schema: { params: Key, body: PublishSource, response: { 200: SourceView } } },
      async ({ params, body, caller }) => {
        const published = await publishSource(deps.of(caller), caller.actor, params.id, body.published);
        if (!published.ok) throw problemOf(published.refusal, { 'source-not-found': 'not-found' });
        return published.value;
      },
    );
    return Promise.resolve();
  };
}
