import type { Routes } from '../../../platform/http/typebox-provider.ts';
import type { AdministerDeps } from '../service/administer-deps.ts';
import { withdrawShare } from '../service/withdraw-share.ts';
import { done } from './done.ts';
import { Key } from './key.ts';

const WITHDRAW = { access: { who: 'signedIn', may: ['share', 'remove'] } } as const;

/** `/shares`: taking back what was shared. Sharing begins at the record itself, in its own room. */
export function shareRoutes(deps: AdministerDeps): Routes {
  return (app) => {
    app.delete('/shares/:id', { config: WITHDRAW, schema: { params: Key } }, async ({ params, caller }, reply) => {
      done(await withdrawShare(deps, caller, params.id));
      return reply.code(204).send();
    });
    return Promise.resolve();
  };
}
