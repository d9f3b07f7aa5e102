import type { Routes } from '../../../platform/http/typebox-provider.ts';
import type { AdministerRouteDeps } from '../service/administer-deps.ts';
import { auditRoutes } from './audit-routes.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { memberRoutes } from './member-routes.ts';
import { openingRoutes } from './opening-routes.ts';
import { organisationRoutes } from './organisation-routes.ts';
import { roleRoutes } from './role-routes.ts';
import { shareRoutes } from './share-routes.ts';

/** Organisations, their people, and what they may do and show: the administering half of the room. */
export function accessRoutes(deps: AdministerRouteDeps): Routes {
  return async (app) => {
    for (const routes of [
      organisationRoutes,
      memberRoutes,
      roleRoutes,
      invitationRoutes,
      openingRoutes,
      shareRoutes,
      auditRoutes,
    ])
      await app.register(routes(deps));
  };
}
