import { fastify, type FastifySchema } from 'fastify';
import type { RouteAccess } from '../../src/platform/http/caller.ts';
import type { AuditedRead } from '../../src/platform/http/audited-read.ts';
import type { Routes } from '../../src/platform/http/typebox-provider.ts';

/** One route as it declares itself. */
export interface RouteRow {
  readonly method: string;
  /** below `/api/v1` */
  readonly url: string;
  readonly access: RouteAccess | undefined;
  readonly audit: AuditedRead | undefined;
  /** its contracts, by part of the request */
  readonly schema: FastifySchema | undefined;
}

/** Every route that the rooms have, without those that the server adds by itself (HEAD). */
export async function routeTable(routes: readonly Routes[]): Promise<RouteRow[]> {
  const table: RouteRow[] = [];
  const app = fastify({ exposeHeadRoutes: false });
  // Nothing is asked of it: what the contracts say beside their shapes is not for it to judge.
  app.setValidatorCompiler(() => () => true);
  app.addHook('onRoute', ({ url, method, config, schema }) => {
    const told = { access: config?.access, audit: config?.audit, schema };
    for (const one of [method].flat()) table.push({ method: one, url, ...told });
  });
  for (const some of routes) await app.register(some);
  await app.ready();
  await app.close();
  return table;
}
