import { readsMany } from '../../../platform/http/audited-read.ts';
import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { TrailList, TrailQuery } from '../contract.ts';
import type { AccessDeps } from '../service/administer-deps.ts';
import { listAudit } from '../service/list-audit.ts';

const READ = {
  access: { who: 'signedIn', may: ['audit', 'read'] },
  audit: readsMany('audit', ({ rows }: TrailList) => rows.length),
} as const;

/** `/audit`: the trail of the own organisation. Reading it leaves a row in it, too. */
export function auditRoutes(deps: Pick<AccessDeps, 'database'>): Routes {
  return (app) => {
    app.get(
      '/audit',
      { config: READ, schema: { querystring: TrailQuery, response: { 200: TrailList } } },
      async ({ query, caller }) => listAudit(deps, caller, query),
    );
    return Promise.resolve();
  };
}
