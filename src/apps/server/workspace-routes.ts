import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Type, type Static } from 'typebox';
import { SYSTEM_ACTOR } from '../../platform/database/actor.ts';
import type { Routes } from '../../platform/http/typebox-provider.ts';
import { PROJECT_ROOT } from '../../platform/start/project-root.ts';
import { getFirstOrganisation } from '../../platform/workspace/organisation.ts';
import type { ServerDeps } from './deps.ts';

/** What the browser must know before it shows anything: above all whether everything here is fictional. */
export const WorkspaceView = Type.Object({
  kind: Type.Union([Type.Literal('training'), Type.Literal('work')]),
  name: Type.String(),
  organisation: Type.String(),
  /** Code of four digits; null while none is chosen. */
  municipality: Type.Union([Type.String(), Type.Null()]),
  fictional: Type.Boolean(),
  version: Type.String(),
});
export type WorkspaceView = Static<typeof WorkspaceView>;

const HealthView = Type.Object({ status: Type.Union([Type.Literal('ok'), Type.Literal('database-unavailable')]) });

const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as { version: string };

const ANYONE = { access: { who: 'anyone' } } as const;

/** `GET /workspace` and `GET /health`. */
export function workspaceRoutes({ database, workspace }: ServerDeps): Routes {
  return (app) => {
    app.get('/workspace', { config: ANYONE, schema: { response: { 200: WorkspaceView } } }, async () => {
      const organisation = await database.inTransaction(SYSTEM_ACTOR, getFirstOrganisation, { readOnly: true });
      const { kind, name } = workspace;
      const { name: organisationName, municipality } = organisation;
      return { kind, name, organisation: organisationName, municipality, fictional: kind === 'training', version };
    });
    app.get(
      '/health',
      { config: ANYONE, schema: { response: { 200: HealthView, 503: HealthView } } },
      async (_request, reply) => {
        const health = await database.health();
        return health.ok
          ? { status: 'ok' as const }
          : reply.code(503).send({ status: 'database-unavailable' as const });
      },
    );
    return Promise.resolve();
  };
}
